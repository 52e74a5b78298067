import type { ChangeGroup, GroupCard, GroupFormat } from '../contracts';
import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { NativeSelect } from '../parts/native-select';
import { Notice } from '../parts/notice';
import { RadioGroup } from '../parts/radio-group';
import { TextField } from '../parts/text-field';
import styles from './groups.module.css';
import { ownZone, zonesByContinent } from './zones';

/** What a facilitator says of a group, as the fields hold it. */
export interface GroupFacts {
  readonly name: string;
  readonly purpose: string;
  readonly format: GroupFormat;
  readonly cap: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly programme: string;
}

const formats = ['closed', 'open', 'module'] as const satisfies readonly GroupFormat[];
const caps = Array.from({ length: 13 }, (_, index) => index + 3);
const usualCap = 8;
/** Above this, quieter people are easily lost. */
export const largestGoodCap = 12;

/** A group of which nothing is said yet. */
export const noFacts = (): GroupFacts => ({
  name: '',
  purpose: '',
  format: 'closed',
  cap: usualCap,
  startsOn: '',
  endsOn: '',
  timeZone: ownZone(),
  programme: '',
});

export const factsOf = (card: GroupCard): GroupFacts => ({
  name: card.name,
  purpose: card.purpose,
  format: card.format,
  cap: card.cap,
  startsOn: card.startsOn ?? '',
  endsOn: card.endsOn ?? '',
  timeZone: card.timeZone,
  programme: card.programme ?? '',
});

/** What is still missing or cannot be. */
export function problemWith(facts: GroupFacts): MessageId | undefined {
  if (facts.name.trim() === '') return 'group.facts.name.missing';
  if (facts.startsOn !== '' && facts.endsOn !== '' && facts.endsOn < facts.startsOn) return 'group.facts.dates.wrong';
  return undefined;
}

/** The facts as a command says them. */
export const said = (facts: GroupFacts) =>
  ({
    name: facts.name.trim(),
    purpose: facts.purpose.trim(),
    format: facts.format,
    cap: facts.cap,
    startsOn: facts.startsOn || null,
    endsOn: facts.endsOn || null,
    timeZone: facts.timeZone,
    programme: facts.programme.trim(),
  }) satisfies Partial<ChangeGroup>;

/** The facts as they are to be from now on: a day whose field is empty is taken away. */
export const changed = (facts: GroupFacts): ChangeGroup => ({
  kind: 'changeGroup',
  ...said(facts),
  isWithoutStart: facts.startsOn === '',
  isWithoutEnd: facts.endsOn === '',
});

interface FactsProps {
  readonly facts: GroupFacts;
  readonly onChange: (facts: GroupFacts) => void;
}

/** What the group is called and for. */
export function NameFields({ facts, onChange }: FactsProps) {
  const text = useText();
  const change = (part: Partial<GroupFacts>) => onChange({ ...facts, ...part });
  return (
    <>
      <TextField label={text('group.facts.name')} hint={text('group.facts.name.hint')} value={facts.name} onChange={(name) => change({ name })} maxLength={80} />
      <TextField
        long
        label={text('group.facts.purpose')}
        hint={text('group.facts.purpose.hint')}
        value={facts.purpose}
        onChange={(purpose) => change({ purpose })}
        maxLength={400}
      />
      <TextField
        label={text('group.facts.programme')}
        hint={text('group.facts.programme.hint')}
        value={facts.programme}
        onChange={(programme) => change({ programme })}
        maxLength={120}
      />
    </>
  );
}

/** Who comes in, and how many. */
export function SizeFields({ facts, onChange }: FactsProps) {
  const text = useText();
  const options = formats.map((id) => ({ id, name: text(`group.format.${id}`), hint: text(`group.format.${id}.hint`) }));
  return (
    <>
      <RadioGroup label={text('group.facts.format')} options={options} value={facts.format} onChange={(format) => onChange({ ...facts, format })} />
      <NativeSelect
        label={text('group.facts.cap')}
        hint={text('group.facts.cap.hint')}
        value={String(facts.cap)}
        onChange={(cap) => onChange({ ...facts, cap: Number(cap) })}
      >
        {caps.map((cap) => (
          <option key={cap} value={cap}>
            {text('group.facts.cap.of', { count: cap })}
          </option>
        ))}
      </NativeSelect>
      <div role="status">{facts.cap > largestGoodCap && <Notice tone="notice">{text('group.facts.cap.large')}</Notice>}</div>
    </>
  );
}

/** From when to when, and by which clock. */
export function TimeFields({ facts, onChange }: FactsProps) {
  const text = useText();
  const change = (part: Partial<GroupFacts>) => onChange({ ...facts, ...part });
  return (
    <>
      <div className={styles.pair}>
        <TextField type="date" label={text('group.facts.startsOn')} value={facts.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <TextField type="date" label={text('group.facts.endsOn')} value={facts.endsOn} onChange={(endsOn) => change({ endsOn })} />
      </div>
      <NativeSelect
        label={text('group.facts.timeZone')}
        hint={text('group.facts.timeZone.hint')}
        value={facts.timeZone}
        onChange={(timeZone) => change({ timeZone })}
      >
        <option value="UTC">UTC</option>
        {zonesByContinent(ownZone(), facts.timeZone).map(([continent, zones]) => (
          <optgroup key={continent} label={continent}>
            {zones.map(({ id, city }) => (
              <option key={id} value={id}>
                {city}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </>
  );
}
