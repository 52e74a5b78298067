import { Link } from 'react-aria-components/Link';
import { useText } from '../i18n';
import { paths } from '../paths';
import { Page } from '../shell/page';
import styles from './exercises.module.css';
import type { Exercise } from './library';
import { useExercises } from './told';

const groups = [
  { name: 'breathing', has: ({ kind }: Exercise) => kind === 'breathing' },
  { name: 'body', has: ({ kind }: Exercise) => kind === 'pmr' || kind === 'mindfulness' },
  { name: 'ground', has: ({ kind }: Exercise) => kind === 'grounding' || kind === 'imagery' },
] as const;

/** All exercises, to be done at any time, with nobody watching. */
export default function ExercisesPage() {
  const text = useText();
  const exercises = useExercises();
  return (
    <Page title={text('exercises.title')} lead={text('exercises.lead')}>
      <div className="stack">
        <div className={styles.cards}>
          <Link href={paths.copingPlan} className={styles.plan}>
            <strong>{text('coping.title')}</strong>
            <span className="muted">{text('coping.lead')}</span>
          </Link>
        </div>
        {groups.map(({ name, has }) => (
          <section key={name} className="stack">
            <h2>{text(`exercises.group.${name}`)}</h2>
            <ul className={styles.cards}>
              {exercises.filter(has).map((exercise) => (
                <li key={exercise.id}>
                  <Link href={paths.exercise(exercise.id)} className={styles.card}>
                    <strong dir="auto">{exercise.title}</strong>
                    <span dir="auto" className="muted">
                      {exercise.kind === 'breathing' ? exercise.when_useful : exercise.steps[0]}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
