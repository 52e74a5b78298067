import { Link } from 'react-router';
import type { TemplateContent } from '../contracts';
import { exerciseOf } from '../exercises/library';
import { useText } from '../i18n';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';

/** What goes with a task, for whoever does it: something to read first, and a guided exercise. */
export default function GoesWithShown({ content: { reading, exercise: id, language } }: { readonly content: Pick<TemplateContent, 'reading' | 'exercise' | 'language'> }) {
  const text = useText();
  const exercise = exerciseOf(id);
  return (
    <>
      {reading !== null && (
        <section lang={language} dir="auto" className="stack">
          <h3>
            <UserText>{reading.title}</UserText>
          </h3>
          {reading.paragraphs.map((paragraph, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- paragraphs of a text
            <UserText key={place} as="block">
              {paragraph}
            </UserText>
          ))}
        </section>
      )}
      {exercise !== undefined && (
        <p>
          {text('work.exercise')} <Link to={paths.exercise(exercise.id)}>{exercise.title}</Link>
        </p>
      )}
    </>
  );
}
