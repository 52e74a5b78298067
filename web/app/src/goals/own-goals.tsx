import { useId } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import home from '../clients/home.module.css';
import { useItems, useItemsOf, useLive } from '../live';
import { UserText } from '../parts/user-text';
import { idOf, paths, practiceOf, topicOf } from '../paths';
import { useMyself } from '../shell/signed-in';
import styles from './goals.module.css';
import { progressOf } from './progress-of';
import { Stones } from './stones';
import { goalsOf } from './use-goals';

/** On a person's own page: their goals under way, in whatever group. Nothing is shown while there is nothing. */
export function OwnGoals() {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const { person } = useMyself();
  const groups = useItems(client, 'membership').filter(({ isWaiting, ending }) => !isWaiting && ending?.hasEnded !== true).map(({ group }) => group);
  const mine = useItemsOf(groups.map(goalsOf), 'goalCard').filter(({ item }) => item.by === person && item.state === 'active');
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <div className={home.head}>
        <h2 id={id}>{text('goals.mine')}</h2>
      </div>
      <ul className={styles.goals}>
        {mine.map(({ topic, item }) => {
          const progress = progressOf(item);
          return (
            <li key={item.id} className={styles.goal}>
              <Link to={paths.goal(topicOf('group', practiceOf(topic), idOf(topic)), item.id)} className={styles.goalName}>
                <UserText>{item.plan.what}</UserText>
              </Link>
              {progress.of > 0 && <Stones progress={progress} label={item.plan.what} words={text('goals.progress', { ...progress })} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
