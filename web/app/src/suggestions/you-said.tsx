import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useDayWords } from '../challenges/use-day-words';
import type { Topic, YouSaid } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { lazyPart } from '../lazy-page';
import { useItems, useTopic } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { mayWrite } from '../roles';
import styles from './suggestions.module.css';

const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));

/** "You said, we changed", for the whole group; the latest first. */
export function YouSaidList({ box }: { readonly box: Topic }) {
  const text = useText();
  const answers = useItems(box, 'youSaid').toSorted((one, other) => other.on.localeCompare(one.on));
  const [flagged, setFlagged] = useState<string>();
  return (
    <Section title={text('suggestions.youSaid')} look="plain">
      {answers.length === 0 && <p className="muted">{text('suggestions.youSaid.none')}</p>}
      <ul className={styles.list}>
        {answers.map((answer) => (
          <Answer key={answer.id} box={box} answer={answer} onFlag={() => setFlagged(answer.id)} />
        ))}
      </ul>
      {flagged !== undefined && <FlagDialog topic={box} entry={flagged} item={flagged} onClose={() => setFlagged(undefined)} />}
    </Section>
  );
}

function Answer({ box, answer, onFlag }: { readonly box: Topic; readonly answer: YouSaid; readonly onFlag: () => void }) {
  const text = useText();
  const words = useDayWords();
  const { isCare } = useGroup();
  const { role } = useTopic(box);
  const said = answer.said !== null;
  return (
    <li id={answer.id} tabIndex={-1} className={styles.answer}>
      {said ? (
        <dl className={styles.pair}>
          <div>
            <dt>{text('suggestions.said')}</dt>
            <dd>
              <UserText as="block">{answer.said ?? ''}</UserText>
            </dd>
          </div>
          <div>
            <dt>{text(`suggestions.answer.${answer.answer ?? 'changed'}`)}</dt>
            <dd>
              <UserText as="block">{answer.changed}</UserText>
            </dd>
          </div>
        </dl>
      ) : (
        <>
          <p>{text('suggestions.removed')}</p>
          <UserText as="block">{answer.changed}</UserText>
        </>
      )}
      <div className={styles.foot}>
        <span className="muted small">{words.long(answer.on)}</span>
        {mayWrite(role) && !isCare && <Button look="quiet" icon={Flag} aria-label={text('flags.ask')} onPress={onFlag} />}
      </div>
    </li>
  );
}
