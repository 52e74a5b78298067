import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';
import { dayAt, plusDays } from '../challenges/days';
import { ticksOf } from '../challenges/unsent-days';
import type { OwnTask } from '../contracts';
import { ownZone } from '../groups/zones';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { useNow } from '../journals/use-now';
import { lazyPart } from '../lazy-page';
import { useItems, useLive, usePending } from '../live';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { VisuallyHidden } from '../parts/visually-hidden';
import styles from './home.module.css';

const DropTaskDialog = lazyPart([], () => import('./drop-task-dialog'));

/** What the person keeps doing for themselves. Nothing is shown while there is nothing. */
export function OwnTasks() {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const tasks = useItems(client, 'ownTask');
  const [dropping, setDropping] = useState<OwnTask>();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.tasks')}</h2>
      </div>
      <p className="muted small">{text('home.tasks.about')}</p>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <Task key={task.id} task={task} onDrop={() => setDropping(task)} />
        ))}
      </ul>
      {dropping && <DropTaskDialog task={dropping} onClose={() => setDropping(undefined)} />}
    </section>
  );
}

function Task({ task, onDrop }: { readonly task: OwnTask; readonly onDrop: () => void }) {
  const text = useText();
  const { client } = useLive();
  const act = useAct(client);
  const today = dayAt(useNow(), ownZone());
  const week = Array.from({ length: 7 }, (_, place) => plusDays(today, place - 6));
  const done = ticksOf(task, usePending(client));
  const words = `\u2068${task.words}\u2069`;
  return (
    <li className={styles.task}>
      <div className={styles.taskHead}>
        <div className={styles.words}>
          <strong>
            <UserText>{task.words}</UserText>
          </strong>
          {task.cue !== null && <span className="muted small">{text('home.tasks.cue', { cue: `\u2068${task.cue}\u2069` })}</span>}
        </div>
        <Button look="quiet" icon={X} aria-label={text('home.tasks.drop.of', { task: words })} onPress={onDrop} />
      </div>
      <div className={styles.taskFoot}>
        <Checkbox
          aria-label={text('home.tasks.today.of', { task: words })}
          isSelected={done.has(today)}
          onChange={(isDone) => void act({ kind: 'tickTask', task: task.id, on: today, isDone })}
        >
          {text('home.tasks.today')}
        </Checkbox>
        <span className={styles.dots}>
          {week.map((day) => (
            <span key={day} aria-hidden className={styles.dot} data-done={done.has(day)}>
              {done.has(day) && <Icon of={Check} />}
            </span>
          ))}
          <VisuallyHidden>{text('home.tasks.week', { count: week.filter((day) => done.has(day)).length })}</VisuallyHidden>
        </span>
      </div>
    </li>
  );
}
