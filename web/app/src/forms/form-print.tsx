import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../i18n';
import { type Answers, isAnswered } from './answers';
import { shownFields } from './branches';
import { AnswerShown } from './form-read';
import styles from './print.module.css';
import type { Form, FormField, SeenIn } from './shapes';
import { stepOf } from './scale';

interface FormPrintProps {
  readonly title: string;
  readonly form: Form;
  readonly answers: Answers;
  readonly seenIn?: SeenIn;
  /** Above the questions: what is asked. */
  readonly children?: ReactNode;
}

/**
 * The form on paper, black on white, and nothing else of the page: what was answered, and room to write by hand where nothing
 * was. It is there all the time and only seen when it is printed, so that pictures have come by then.
 */
export function FormPrint({ title, form, answers, seenIn, children }: FormPrintProps) {
  return createPortal(
    <article data-paper className={styles.paper} aria-hidden>
      <h1 dir="auto">{title}</h1>
      {children}
      {shownFields(form, answers).map((field) => (
        <section key={field.key}>
          <h2 dir="auto">{field.label}</h2>
          {field.help !== null && <p dir="auto">{field.help}</p>}
          {isAnswered(answers.get(field.key)) ? <AnswerShown field={field} answer={answers.get(field.key)} seenIn={seenIn} /> : <Room field={field} />}
        </section>
      ))}
    </article>,
    document.body,
  );
}

/** Room to answer by hand. */
function Room({ field }: { readonly field: FormField }) {
  const text = useText();
  switch (field.type) {
    case 'choice':
    case 'multi':
    case 'checklist':
      return (
        <ul className={styles.boxes}>
          {field.options.map(({ value, label }) => (
            <li key={value} dir="auto">
              {label}
            </li>
          ))}
          {field.allowsOther && <li>{text('form.other')} ____________</li>}
        </ul>
      );
    case 'scale':
      return <ScaleRoom field={field} />;
    case 'table':
    case 'ladder':
      return (
        <table className={styles.grid}>
          <thead>
            <tr>
              {field.columns.map(({ key, label }) => (
                <th key={key} dir="auto">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: Math.min(Math.max(field.minRows ?? 3, 3), 10) }, (_, row) => (
              <tr key={row}>
                {field.columns.map(({ key }) => (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty box on paper
                  <td key={key} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'drawing':
      return <div className={styles.sheet} />;
    case 'longText':
      return <Lines count={5} />;
    default:
      return <Lines count={1} />;
  }
}

function ScaleRoom({ field }: { readonly field: FormField }) {
  const { min, max } = stepOf(field);
  const places = Array.from({ length: 11 }, (_, place) => Math.round((min + ((max - min) * place) / 10) * 10) / 10);
  const distinct = max - min < 10 ? Array.from({ length: max - min + 1 }, (_, place) => min + place) : places;
  return (
    <div className={styles.scale}>
      {distinct.map((place) => (
        <span key={place}>
          {place}
          <span dir="auto">{field.anchors.find(({ at }) => at === place)?.label}</span>
        </span>
      ))}
    </div>
  );
}

const Lines = ({ count }: { readonly count: number }) => (
  <div>
    {Array.from({ length: count }, (_, line) => (
      <div key={line} className={styles.line} />
    ))}
  </div>
);
