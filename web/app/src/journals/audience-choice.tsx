import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import type { Reach, Sharing } from '../contracts';
import { useText } from '../i18n';
import { Checkbox } from '../parts/checkbox';
import field from '../parts/field.module.css';
import { Icon } from '../parts/icon';
import { RadioGroup } from '../parts/radio-group';
import { UserText } from '../parts/user-text';
import { reachIcons } from './audience-words';
import styles from './composer.module.css';
import { useJournal } from './journal-context';
import { useNames, useSeats } from './seats';

interface AudienceChoiceProps {
  readonly sharing: Sharing;
  readonly onChange: (sharing: Sharing) => void;
  /** What can be chosen; all four where nothing is said. */
  readonly reaches?: readonly Reach[];
  /** Who reads it already and goes on reading it. */
  readonly fixed?: readonly string[];
}

const all: readonly Reach[] = ['group', 'chosen', 'care', 'me'];
const nobody: readonly string[] = [];

/** Who will read it: four choices that say whom each of them means. */
export function AudienceChoice({ sharing, onChange, reaches = all, fixed = nobody }: AudienceChoiceProps) {
  const text = useText();
  const hints = useHints();
  const options = reaches.map((reach) => ({
    id: reach,
    name: (
      <span className={styles.reach}>
        <Icon of={reachIcons[reach]} />
        {text(`journal.reach.${reach}`)}
      </span>
    ),
    hint: hints[reach],
  }));
  return (
    <div className="stack">
      <RadioGroup
        label={text('journal.reach')}
        options={options}
        value={sharing.reach}
        onChange={(reach) => onChange({ reach, people: reach === 'chosen' ? fixed : [] })}
      />
      {sharing.reach === 'chosen' && <People people={sharing.people} fixed={fixed} onChange={(people) => onChange({ reach: 'chosen', people })} />}
    </div>
  );
}

function useHints(): Record<Reach, string> {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { me, head, isCare } = useJournal();
  const care = seats.care.filter(({ person }) => person !== me).map(({ person }) => person);
  const who = care.length > 0 ? names.list(care) : text('journal.yourFacilitators');
  const isHeld = !isCare && (head.moderation === 'holdAll' || head.moderation === 'holdFirst');
  return {
    group: `${text('journal.reach.group.hint')}${isHeld ? ` ${text(`journal.reach.group.${head.moderation}`)}` : ''}`,
    chosen: text('journal.reach.chosen.hint', { names: who }),
    care: text('journal.reach.care.hint', { names: who }),
    me: text('journal.reach.me.hint'),
  };
}

interface PeopleProps {
  readonly people: readonly string[];
  readonly fixed: readonly string[];
  readonly onChange: (people: readonly string[]) => void;
}

function People({ people, fixed, onChange }: PeopleProps) {
  const text = useText();
  const { me } = useJournal();
  const members = useSeats().members.filter(({ person }) => person !== me);
  return (
    <CheckboxGroup value={[...people]} onChange={onChange} className={field.field}>
      <Label className={field.label}>{text('journal.reach.people')}</Label>
      {members.length === 0 && <p className="muted">{text('journal.reach.nobody')}</p>}
      <div className={styles.people}>
        {members.map(({ person, name }) => (
          <Checkbox key={person} value={person} isDisabled={fixed.includes(person)}>
            <UserText>{name}</UserText>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
