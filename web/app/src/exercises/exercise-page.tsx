import { useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { useText } from '../i18n';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { ExerciseInHand } from './exercise-in-hand';
import styles from './exercises.module.css';
import { HowItGoes } from './how-it-goes';
import { sourcesOf } from './library';
import { Safety } from './safety';
import { useExercise } from './told';

/** One exercise by itself: nothing of it is stored or sent. */
export default function ExercisePage() {
  const text = useText();
  const isArabic = useIntl().locale.startsWith('ar');
  const exercise = useExercise(useParams().exercise);
  const all = <ButtonLink href={paths.exercises}>{text('exercises.all')}</ButtonLink>;
  if (exercise === undefined)
    return (
      <Page title={text('exercises.title')}>
        <EmptyState action={all}>{text('exercises.unknown')}</EmptyState>
      </Page>
    );
  return (
    <Page title={exercise.title} actions={all} lead={text('exercises.private')} width="reading">
      <div className="stack">
        <Safety exercise={exercise} />
        <ExerciseInHand exercise={exercise} />
        <section className="stack">
          <h2>{text('exercise.how')}</h2>
          <HowItGoes exercise={exercise} />
        </section>
        <details className={styles.sources}>
          <summary>{text('exercise.known')}</summary>
          <p dir="auto">{exercise.evidence_note}</p>
          <p>{text(`exercise.verification.${exercise.verification}`)}</p>
          {isArabic && <p>{text('exercise.translation')}</p>}
          <ul lang="en" dir="ltr">
            {sourcesOf(exercise).map((source) => (
              <li key={source}>
                {source}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Page>
  );
}
