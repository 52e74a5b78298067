import { Link } from 'react-router';
import type { TemplateContent } from '../contracts';
import { exerciseOf } from '../exercises/library';
import { useText } from '../i18n';
import { measureOf } from '../measures/catalogue';
import { paths } from '../paths';

/** The exercise and the questionnaire that go with a template, among its facts. */
export default function GoesWithFacts({ content }: { readonly content: Pick<TemplateContent, 'exercise' | 'measure'> }) {
  const text = useText();
  const exercise = exerciseOf(content.exercise);
  const measure = content.measure === null ? undefined : measureOf(content.measure);
  return (
    <>
      {exercise !== undefined && (
        <div>
          <dt>{text('library.exercise')}</dt>
          <dd>
            <Link to={paths.exercise(exercise.id)}>{exercise.title}</Link>
          </dd>
        </div>
      )}
      {measure !== undefined && (
        <div>
          <dt>{text('library.measure')}</dt>
          <dd lang="en">{measure.name}</dd>
        </div>
      )}
    </>
  );
}
