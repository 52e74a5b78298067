import type { ProgrammePlan } from '../contracts';
import { useText } from '../i18n';
import { UserText } from '../parts/user-text';
import { useTemplateWords } from '../library/told';
import { useReleaseWords } from '../library/use-release-words';
import styles from './programmes.module.css';

/** What a programme brings, and when, in words. */
export function PlannedSteps({ plan, titles: own }: { readonly plan: ProgrammePlan; readonly titles: readonly string[] }) {
  const text = useText();
  const titles = own.map(useTemplateWords());
  const words = useReleaseWords();
  return (
    <section aria-label={text('programme.steps')} className="stack">
      <h2>{text('programme.steps')}</h2>
      <ol className={styles.steps}>
        {plan.steps.map((step, place) => (
          <li key={step.id} className={styles.step}>
            <span className={styles.what}>
              <UserText>{titles[place] ?? ''}</UserText>
              <span className="muted small" dir="auto">{words(step.release, (id) => titles[plan.steps.findIndex((one) => one.id === id)] ?? '')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
