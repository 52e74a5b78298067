import { Flag, Sprout } from 'lucide-react';
import { useState } from 'react';
import type { Lesson } from '../contracts';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useNames } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { useItems } from '../live';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { LessonForm } from './lesson-form';

const FlagDialog = lazyPart([], async () => ({ default: (await import('../flags/flag-dialog')).FlagDialog }));
const HabitDialog = lazyPart([], () => import('./habit-dialog'));

/** Looking back: the questions, one lesson of each, and a habit to keep. */
export default function Debrief() {
  const text = useText();
  const { challenge, plan, phase, me, taking } = useChallenge();
  const lessons = useItems(challenge, 'lesson');
  const own = lessons.find(({ by }) => by === me);
  const others = lessons.filter(({ by, reach }) => by !== me && reach !== 'me');
  return (
    <section aria-labelledby="debrief" className="card stack">
      <h2 id="debrief">{text('challenge.debrief')}</h2>
      {plan.debrief.length > 0 && (
        <ul className={styles.questions}>
          {plan.debrief.map((question) => (
            <li key={question}>
              <UserText>{question}</UserText>
            </li>
          ))}
        </ul>
      )}
      {taking !== undefined && phase === 'debrief' && <LessonForm own={own} />}
      {own !== undefined && phase === 'closed' && <Kept lesson={own} />}
      {others.length > 0 && <h3>{text('challenge.lessons')}</h3>}
      {others.map((lesson) => (
        <Kept key={lesson.id} lesson={lesson} />
      ))}
      {taking !== undefined && <Habit />}
    </section>
  );
}

function Kept({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const names = useNames();
  const { me, challenge, mayTakePart } = useChallenge();
  const [isFlagging, setFlagging] = useState(false);
  return (
    <figure id={lesson.id} tabIndex={-1} className={styles.lesson}>
      <SeatAvatar person={lesson.by} size="small" />
      <div>
        <figcaption className="small">
          {lesson.by === me ? text('journal.you') : names.one(lesson.by)}
          {lesson.reach !== 'group' && <span className="muted"> · {text(`challenge.reach.${lesson.reach}`)}</span>}
        </figcaption>
        <UserText as="block">{lesson.words}</UserText>
      </div>
      {lesson.by !== me && mayTakePart && (
        <Button look="quiet" icon={Flag} aria-label={text('flags.askAbout', { name: names.one(lesson.by) })} onPress={() => setFlagging(true)} />
      )}
      {isFlagging && <FlagDialog topic={challenge} entry={lesson.id} item={lesson.id} onClose={() => setFlagging(false)} />}
    </figure>
  );
}

function Habit() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.habit}>
      <p>{text('challenge.habit.about')}</p>
      <div className="row">
        <Button icon={Sprout} onPress={() => setOpen(true)}>
          {text('challenge.habit')}
        </Button>
      </div>
      {isOpen && <HabitDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
