import { Phone } from 'lucide-react';
import { useText } from '../i18n';
import { ButtonLink } from '../parts/button';
import { UserText } from '../parts/user-text';
import { cellsOf, isAnswered, isRowAnswered } from '../forms/answers';
import type { Answer, FormField } from '../forms/shapes';
import { useAnswerWords } from '../forms/words';
import type { CopingPlan } from './coping-plan-copy';
import styles from './exercises.module.css';
import { phoneIn } from './phone';
import { ReadAloud } from './read-aloud';

/** Step after step in big letters; a number is called by one press. */
export function CopingPlanShown({ plan }: { readonly plan: CopingPlan }) {
  const words = useAnswerWords();
  const answers = new Map(plan.answers.map(({ field, answer }) => [field, answer]));
  const said = plan.form.fields.filter(({ key, type }) => type !== 'scale' && type !== 'date' && isAnswered(answers.get(key)));
  return (
    <div className={styles.coping}>
      {said.map((field) => {
        const answer = answers.get(field.key) as Answer;
        return (
          <section key={field.key} className={styles.copingStep}>
            <h2 dir="auto">{field.label}</h2>
            {field.type === 'table' ? <Rows field={field} answer={answer} /> : <UserText as="block">{words(field, answer)}</UserText>}
            <ReadAloud lines={[field.label, words(field, answer)]} about={field.label} />
          </section>
        );
      })}
    </div>
  );
}

function Rows({ field, answer }: { readonly field: FormField; readonly answer: Answer }) {
  const text = useText();
  const words = useAnswerWords();
  return (
    <ul className={styles.copingRows}>
      {answer.rows.filter(isRowAnswered).map((row) => {
        const cells = cellsOf(row);
        const parts = field.columns.map((column) => words(column, cells.get(column.key))).filter((part) => part !== '');
        const number = parts.map(phoneIn).find((found) => found !== undefined);
        return (
          <li key={row.id}>
            <span>
              {parts.map((part) => (
                <span key={part} dir="auto" className={styles.copingPart}>
                  {part}
                </span>
              ))}
            </span>
            {number !== undefined && (
              <ButtonLink look="primary" icon={Phone} href={`tel:${number}`} aria-label={text('coping.call.name', { name: parts[0] ?? number })}>
                {text('coping.call')}
              </ButtonLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
