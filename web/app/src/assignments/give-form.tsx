import { type FormEvent, useMemo, useState } from 'react';
import type { TemplateContent, TemplateRef } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useAsk } from '../journals/use-act';
import { contentTold, useTemplateWords, useUntold } from '../library/told';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Notice } from '../parts/notice';
import { Skeleton } from '../parts/skeleton';
import { toast } from '../parts/toast-queue';
import { useSentence } from '../refusals/use-sentence';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { useKept } from '../writing/kept';
import { cardOf, fieldsOf, type GiveFields, scheduleOf, untoldFields } from './card-fields';
import { CardFields, Members, type PartProps, Readers, Sizes, When } from './give-fields';

interface GiveFormProps {
  readonly begins: TemplateContent;
  readonly template: TemplateRef | null;
  readonly today: string;
  readonly onGiven: () => void;
}

/** All that homework needs before anybody gets it (R2.1). It is kept while it is written. */
export function GiveForm({ begins, template, today, onGiven }: GiveFormProps) {
  const text = useText();
  const sentence = useSentence();
  const { group, card } = useGroup();
  const book = assignmentsOf(group);
  const ask = useAsk(book);
  const told = useTemplateWords();
  const untold = useUntold(begins);
  const first = useMemo(() => fieldsOf(contentTold(begins, told), { nothing: text('assign.nothing'), review: text('assign.review.usual') }, today), [begins, told, text, today]);
  const { value, isLoading, set, drop } = useKept(`${book}:give:${template?.template ?? ''}`, first);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const change = (part: Partial<GiveFields>) => set({ ...value, ...part });

  async function give(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const work = cardOf(untoldFields(value, untold), begins, template, text('assign.notes'));
    const pieces = value.isTogether ? work.content.form.fields.map(({ key, label }) => ({ key, title: label.slice(0, 120), fields: [key], for: null })) : [];
    const outcome = await ask({ kind: 'giveAssignment', card: work, schedule: scheduleOf(value, card.timeZone), people: value.isTogether ? [] : value.people, pieces });
    setSending(false);
    if (outcome.kind === 'rejected') return setProblem(sentence(outcome));
    drop();
    toast(text('assign.given'));
    onGiven();
  }

  if (isLoading) return <Skeleton lines={10} />;
  return (
    <form noValidate className={styles.formGrid} onSubmit={(event) => void give(event)}>
      <CardFields value={value} change={change} />
      <Sizes value={value} change={change} />
      <Who value={value} change={change} />
      <When value={value} change={change} />
      <Readers value={value} change={change} isNeverForGroup={begins.isNeverForGroup} />
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div className="row">
        <Button type="submit" look="primary" isPending={isSending}>
          {text('assign.give')}
        </Button>
      </div>
    </form>
  );
}

/** One, some or all of the members; or one result that all make together. */
function Who({ value, change }: PartProps) {
  const text = useText();
  return (
    <fieldset>
      <legend>{text('assign.who')}</legend>
      <Checkbox isSelected={value.isTogether} onChange={(isTogether) => change({ isTogether })} hint={text('assign.together.hint')}>
        {text('assign.together')}
      </Checkbox>
      {!value.isTogether && (
        <>
          <Checkbox isSelected={value.people.length === 0} onChange={() => change({ people: [] })}>
            {text('assign.everybody')}
          </Checkbox>
          <Members value={value} change={change} />
        </>
      )}
    </fieldset>
  );
}
