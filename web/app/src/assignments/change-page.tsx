import { type FormEvent, useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Assignment } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { cardTold, useTemplateWords, useUntold } from '../library/told';
import { useItem, useItems, useLoadedUntil, useTopic } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { Page } from '../shell/page';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { useKept } from '../writing/kept';
import { cardOf, fieldsFrom, type GiveFields, scheduleOf, untoldFields } from './card-fields';
import { CardFields, Members, type PartProps, Readers, Sizes, When } from './give-fields';

/** Homework that was given, to be changed from now on: words, days, sizes, readers, and who has it. */
export default function ChangeAssignmentPage() {
  return (
    <GroupDoor isForCare>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const told = useTemplateWords();
  const { assignment: id = '' } = useParams();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  useTopic(book);
  const given = useItem(book, id, 'assignment');
  useItems(book, 'assignment');
  useLoadedUntil(book, 'given', given !== undefined);
  return (
    <Page title={text('assign.change')} lead={<Link to={paths.assignment(group, id)}>{given ? <UserText>{told(given.card.content.title)}</UserText> : text('assign.title')}</Link>}>
      {given === undefined ? <Skeleton lines={10} /> : given.isWithdrawn ? <p className="muted">{text('work.withdrawn')}</p> : <ChangeForm given={given} />}
    </Page>
  );
}

/** Kept while it is written; the server says so where somebody else changed it meanwhile. */
function ChangeForm({ given }: { readonly given: Assignment }) {
  const text = useText();
  const sentence = useSentence();
  const navigate = useNavigate();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const ask = useAsk(book);
  const having = useItems(book, 'copy').filter(({ assignment, note }) => assignment === given.id && note.state !== 'withdrawn').map(({ person }) => person);
  const have = having.toSorted().join(' ');
  const [version] = useState(given.version);
  const [begun] = useState(given);
  const told = useTemplateWords();
  const untold = useUntold(begun.card.content);
  const first = useMemo((): GiveFields => ({ ...fieldsFrom({ ...begun, card: cardTold(begun.card, told) }), people: have === '' ? [] : have.split(' ') }), [begun, told, have]);
  const { value, isLoading, set, drop } = useKept(`${book}:change:${given.id}:${version}`, first);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const change = (part: Partial<GiveFields>) => set({ ...value, ...part });
  const isOutdated = given.version !== version;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const card = cardOf(untoldFields(value, untold), begun.card.content, begun.card.template, text('assign.notes'));
    const outcome = await ask({ kind: 'changeAssignment', assignment: given.id, card, schedule: scheduleOf(value, begun.schedule.timeZone), version });
    const refusal = outcome.kind === 'rejected' ? outcome : given.isTogether ? undefined : await people();
    setSending(false);
    if (refusal) return setProblem(sentence(refusal));
    drop();
    toast(text('assign.changed'));
    void navigate(paths.assignment(group, given.id));
  }

  async function people() {
    const more = value.people.filter((person) => !having.includes(person));
    const gone = having.filter((person) => !value.people.includes(person));
    for (const order of [
      ...(more.length > 0 ? [{ kind: 'giveToMore', assignment: given.id, people: more } as const] : []),
      // none at all would mean everybody
      ...(gone.length > 0 ? [{ kind: 'withdrawAssignment', assignment: given.id, people: gone } as const] : []),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const outcome = await ask(order);
      if (outcome.kind === 'rejected') return outcome;
    }
    return undefined;
  }

  if (isLoading) return <Skeleton lines={10} />;
  return (
    <form noValidate className={styles.formGrid} onSubmit={(event) => void save(event)}>
      <p className="muted">{text('assign.change.about')}</p>
      {isOutdated && <Notice tone="notice">{text('assign.change.meanwhile')}</Notice>}
      {!given.isTogether && <Who value={value} change={change} />}
      <When value={value} change={change} />
      <CardFields value={value} change={change} />
      <Sizes value={value} change={change} />
      <Readers value={value} change={change} isNeverForGroup={begun.card.content.isNeverForGroup} />
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div className="row">
        <Button type="submit" look="primary" isPending={isSending} isDisabled={isOutdated}>
          {text('assign.change.save')}
        </Button>
        <ButtonLink href={paths.assignment(group, given.id)}>{text('work.close')}</ButtonLink>
      </div>
    </form>
  );
}

/** Who has it from now on; what somebody wrote stays theirs. */
function Who({ value, change }: PartProps) {
  const text = useText();
  return (
    <fieldset>
      <legend>{text('assign.who')}</legend>
      <Members value={value} change={change} />
      <p className="muted small">{text('assign.withdraw.about')}</p>
    </fieldset>
  );
}
