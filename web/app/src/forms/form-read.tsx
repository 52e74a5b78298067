import { useText } from '../i18n';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { type Answers, cellsOf, isAnswered, isRowAnswered } from './answers';
import { shownFields } from './branches';
import styles from './forms.module.css';
import { lazyPart, Meanwhile } from '../lazy-page';
import type { Answer, Form, FormField, SeenIn } from './shapes';
import { useAnswerWords } from './words';

const Played = lazyPart([], () => import('../recordings/played'));
const DrawingShown = lazyPart(['boards'], () => import('./drawing-shown'));

interface FormReadProps {
  readonly form: Form;
  readonly answers: Answers;
  readonly seenIn?: SeenIn;
}

/** What was answered, to read. Questions without an answer are left out. */
export function FormRead({ form, answers, seenIn }: FormReadProps) {
  const text = useText();
  const said = shownFields(form, answers).filter(({ key }) => isAnswered(answers.get(key)));
  if (said.length === 0) return <p className="muted">{text('form.read.empty')}</p>;
  return (
    <dl className={styles.read}>
      {said.map((field) => (
        <div key={field.key}>
          <dt dir="auto">{field.label}</dt>
          <dd>
            <AnswerShown field={field} answer={answers.get(field.key)} seenIn={seenIn} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface AnswerShownProps {
  readonly field: FormField;
  readonly answer: Answer | undefined;
  readonly seenIn: SeenIn | undefined;
}

/** An answer as its kind is best read. */
export function AnswerShown({ field, answer, seenIn }: AnswerShownProps) {
  const words = useAnswerWords();
  if (answer === undefined || !isAnswered(answer)) return <span className="muted">–</span>;
  if (field.type === 'table' || field.type === 'ladder') return <RowsShown field={field} answer={answer} seenIn={seenIn} />;
  if (field.type === 'drawing')
    return (
      <Meanwhile show={<Skeleton lines={3} />}>
        <DrawingShown answer={answer} seenIn={seenIn} />
      </Meanwhile>
    );
  return (
    <>
      {(answer.file === null || answer.text) && <UserText as="block">{words(field, answer)}</UserText>}
      {answer.file !== null && (
        <Meanwhile show={<Skeleton lines={1} />}>
          <Played recording={answer.file} seenIn={seenIn} />
        </Meanwhile>
      )}
    </>
  );
}

function RowsShown({ field, answer, seenIn }: { readonly field: FormField; readonly answer: Answer; readonly seenIn: SeenIn | undefined }) {
  const rows = answer.rows.filter(isRowAnswered);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keys
    <div role="region" tabIndex={0} aria-label={field.label} className={styles.scroll}>
      <table className={styles.grid}>
        <thead>
          <tr>
            {field.columns.map(({ key, label }) => (
              <th key={key} scope="col" dir="auto">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cells = cellsOf(row);
            return (
              <tr key={row.id}>
                {field.columns.map((column) => (
                  <td key={column.key} data-label={column.label}>
                    <AnswerShown field={column} answer={cells.get(column.key)} seenIn={seenIn} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
