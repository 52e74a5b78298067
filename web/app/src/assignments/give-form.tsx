import { type FormEvent, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { noted } from '../challenges/days';
import type { TaskSize, TemplateContent, TemplateRef, WorkWay } from '../contracts';
import { useGroup } from '../groups/group-context';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAsk } from '../journals/use-act';
import { contentTold, useTemplateWords, useUntold } from '../library/told';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { Skeleton } from '../parts/skeleton';
import { TextField } from '../parts/text-field';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { useSentence } from '../refusals/use-sentence';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { useKept } from '../writing/kept';
import { allSizes, allWays, cardOf, fieldsOf, type GiveFields, scheduleOf, untoldFields } from './card-fields';

interface GiveFormProps {
  readonly begins: TemplateContent;
  readonly template: TemplateRef | null;
  readonly today: string;
  readonly onGiven: () => void;
}

const rhythms = ['once', 'daily', 'days', 'weekly'] as const;
const reaches = ['me', 'care', 'group'] as const;

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
      <RadioGroup label={text('work.reads')} options={reaches.filter((one) => one !== 'group' || !begins.isNeverForGroup).map((id) => ({ id, name: text(`work.reads.${id}`) }))} value={value.sharing} onChange={(sharing) => change({ sharing })} />
      <div role="alert">{problem !== undefined && <Notice tone="notice">{problem}</Notice>}</div>
      <div className="row">
        <Button type="submit" look="primary" isPending={isSending}>
          {text('assign.give')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly value: GiveFields;
  readonly change: (part: Partial<GiveFields>) => void;
}

function CardFields({ value, change }: PartProps) {
  const text = useText();
  return (
    <>
      <TextField label={text('assign.name')} value={value.title} onChange={(title) => change({ title })} maxLength={80} />
      <TextField long label={text('assign.task')} value={value.task} onChange={(task) => change({ task })} maxLength={1000} />
      <TextField long label={text('assign.steps')} hint={text('assign.lines')} value={value.steps} onChange={(steps) => change({ steps })} />
      <TextField long label={text('assign.why')} value={value.why} onChange={(why) => change({ why })} maxLength={600} />
      <TextField label={text('assign.goal')} hint={text('assign.goal.hint')} value={value.goal} onChange={(goal) => change({ goal })} maxLength={200} />
      <div className={styles.pair}>
        <TextField long label={text('work.materials')} hint={text('assign.lines')} value={value.materials} onChange={(materials) => change({ materials })} />
        <TextField label={text('work.often')} value={value.often} onChange={(often) => change({ often })} maxLength={120} />
      </div>
      <TextField label={text('work.review')} value={value.review} onChange={(review) => change({ review })} maxLength={400} />
      <TextField long label={text('work.safety')} hint={text('work.optional')} value={value.safety} onChange={(safety) => change({ safety })} />
    </>
  );
}

/** Three sizes of the same task, and at least two ways of doing it. */
function Sizes({ value, change }: PartProps) {
  const text = useText();
  const size = (one: TaskSize, words: string) => change({ sizes: { ...value.sizes, [one]: words } });
  const minutes = (one: TaskSize, count: string) => change({ minutes: { ...value.minutes, [one]: count } });
  const toggle = (way: WorkWay, isOn: boolean) => change({ ways: isOn ? [...value.ways, way] : value.ways.filter((one) => one !== way) });
  return (
    <>
      <fieldset className={styles.formGrid}>
        <legend>{text('work.sizes')}</legend>
        {allSizes.map((one) => (
          <div key={one} className={styles.pair}>
            <TextField label={text(`work.size.${one}`)} hint={one === 'starter' ? text('assign.sizes.hint') : text('work.optional')} value={value.sizes[one]} onChange={(words) => size(one, words)} maxLength={300} />
            <TextField type="number" label={text('assign.minutes', { size: text(`work.size.${one}`) })} value={value.minutes[one]} onChange={(count) => minutes(one, count)} />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text('assign.ways')}</legend>
        {allWays.map((way) => (
          <Checkbox key={way} isSelected={value.ways.includes(way)} onChange={(isOn) => toggle(way, isOn)}>
            {text(`work.way.${way}`)}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}

/** One, some or all of the members; or one result that all make together. */
function Who({ value, change }: PartProps) {
  const text = useText();
  const { members } = useSeats();
  const toggle = (person: string, isOn: boolean) => change({ people: isOn ? [...value.people, person] : value.people.filter((one) => one !== person) });
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
          {members.map((seat) => (
            <Checkbox key={seat.person} isSelected={value.people.includes(seat.person)} onChange={(isOn) => toggle(seat.person, isOn)}>
              <UserText>{seat.name}</UserText>
            </Checkbox>
          ))}
        </>
      )}
    </fieldset>
  );
}

function When({ value, change }: PartProps) {
  const text = useText();
  const intl = useIntl();
  const nameOf = (weekday: number) => intl.formatDate(noted(`2026-03-0${weekday + 1}`), { weekday: 'long', timeZone: 'UTC' });
  const toggle = (day: number, isOn: boolean) => change({ weekdays: isOn ? [...value.weekdays, day] : value.weekdays.filter((one) => one !== day) });
  return (
    <>
      <RadioGroup label={text('assign.rhythm')} layout="row" options={rhythms.map((id) => ({ id, name: text(`assign.rhythm.${id}`) }))} value={value.rhythm} onChange={(rhythm) => change({ rhythm })} />
      {value.rhythm === 'days' && (
        <fieldset>
          <legend>{text('assign.weekdays')}</legend>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Checkbox key={day} isSelected={value.weekdays.includes(day)} onChange={(isOn) => toggle(day, isOn)}>
              {nameOf(day)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <div className={styles.pair}>
        <TextField type="date" label={text('assign.from')} value={value.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <TextField type="date" label={text(value.rhythm === 'once' ? 'assign.due' : 'assign.last')} hint={text('work.optional')} value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
        <TextField type="number" label={text('assign.bend')} hint={text('assign.bend.hint')} value={value.bend} onChange={(bend) => change({ bend })} />
      </div>
    </>
  );
}
