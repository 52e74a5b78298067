import { useState } from 'react';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { comingAt } from '../groups/sessions';
import { useText } from '../i18n';
import { useSeats } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { useItem, useItems } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { RadioGroup } from '../parts/radio-group';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { assignmentsOf } from '../workbooks/use-workbook';
import styles from '../workbooks/work.module.css';
import { isLookBackDue, lengths } from './review-turns';

const hour = 3_600_000;
const choices = ['short', 'usual', 'long'] as const;

/** Who is there, for how long, and who sees the timer. */
export default function ReviewBegin() {
  const text = useText();
  const { group } = useGroup();
  const book = assignmentsOf(group);
  const act = useAct(book);
  const now = useNow();
  const { members } = useSeats();
  const past = useItem(book, 'review-past', 'reviewPast');
  const [next] = comingAt(useItems(group, 'sessionCard'), now);
  const [away, setAway] = useState<readonly string[]>([]);
  const [length, setLength] = useState<keyof typeof lengths>('usual');
  const [isTimerShared, setTimerShared] = useState(true);
  const isDue = isLookBackDue(past?.lookedBackAt ?? past?.firstAt, now);
  const [looksBack, setLooksBack] = useState<boolean>();
  const isLookBack = looksBack ?? isDue;
  const people = members.map(({ person }) => person).filter((person) => !away.includes(person));
  const session = next !== undefined && Date.parse(next.startsAt) - now.getTime() < hour ? next.id : null;
  const begin = () => void act({ kind: 'beginReview', session, people, minutes: lengths[length], isTimerShared, isLookBack });
  return (
    <Section title={text('assign.live.begin')}>
      <p>{text('assign.live.about')}</p>
      <fieldset className={styles.formGrid}>
        <legend>{text('assign.live.here')}</legend>
        {members.map(({ person, name }) => (
          <Checkbox key={person} isSelected={!away.includes(person)} onChange={(isHere) => setAway(isHere ? away.filter((one) => one !== person) : [...away, person])}>
            <UserText>{name}</UserText>
          </Checkbox>
        ))}
      </fieldset>
      <RadioGroup
        label={text('assign.live.length')}
        layout="row"
        options={choices.map((id) => ({ id, name: text('work.minutes', { count: lengths[id].reduce((sum: number, one) => sum + one, 0) }) }))}
        value={length}
        onChange={setLength}
      />
      <Checkbox isSelected={isTimerShared} onChange={setTimerShared} hint={text('assign.live.timer.hint')}>
        {text('assign.live.timer')}
      </Checkbox>
      <Checkbox isSelected={isLookBack} onChange={setLooksBack} hint={text(isDue ? 'assign.live.lookBack.due' : 'assign.live.lookBack.hint')}>
        {text('assign.live.lookBack')}
      </Checkbox>
      <div className="row">
        <Button look="primary" isDisabled={people.length === 0} onPress={begin}>
          {text('assign.live.begin')}
        </Button>
        {isLookBack && <ButtonLink href={paths.giveHomework(group, 'progress-review')}>{text('assign.live.lookBack.give')}</ButtonLink>}
      </div>
    </Section>
  );
}
