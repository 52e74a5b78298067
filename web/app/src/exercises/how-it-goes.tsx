import styles from './exercises.module.css';
import type { Exercise } from './library';
import { ReadAloud } from './read-aloud';

/** What to do, step by step, to read or to hear. */
export function HowItGoes({ exercise }: { readonly exercise: Exercise }) {
  const more = exercise.kind === 'grounding' ? exercise.accessibility : [];
  return (
    <div className="stack">
      <ol className={styles.how}>
        {exercise.steps.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      {more.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <ReadAloud lines={[...exercise.steps, ...more, exercise.safety.stop_rule]} about={exercise.title} />
    </div>
  );
}
