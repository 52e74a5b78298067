import { useText } from '../i18n';
import type { MessageId } from '../messages';
import { patternsByKind } from './patterns';
import styles from './progress.module.css';
import type { Done } from './weeks';

const known = new Set([
  'journalingReflection', 'mindfulnessMeditation', 'breathingRelaxation', 'creativeExpression', 'behavioralCognitive', 'goalSetting', 'monitoring',
  'communicationSkills', 'relationshipSkills', 'groupActivity', 'values', 'copingSafety', 'psychoeducation', 'feedback',
]);

/** The name of a kind of task. */
export function useKindName(): (kind: string) => string {
  const text = useText();
  return (kind) => text((known.has(kind) ? `progress.kind.${kind}` : 'progress.kind.other') as MessageId);
}

/** "Breathing 6 of 7, writing 1 of 5": a clue for choosing, in no order but the alphabet's (R4.6). */
export function KindPatterns({ entries }: { readonly entries: readonly Done[] }) {
  const text = useText();
  const nameOf = useKindName();
  return (
    <ul className={styles.kinds}>
      {patternsByKind(entries).map(({ kind, done, of }) => (
        <li key={kind}>
          <span>{nameOf(kind)}</span>
          <span className={styles.bar} aria-hidden>
            <span style={{ inlineSize: `${(100 * done) / of}%` }} />
          </span>
          <span>{text('progress.of', { done, of })}</span>
        </li>
      ))}
    </ul>
  );
}
