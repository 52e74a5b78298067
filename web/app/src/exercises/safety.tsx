import { useText } from '../i18n';
import { Notice } from '../parts/notice';
import type { Exercise } from './library';

/** When to stop, and who should take care: always in view, not behind a button. */
export function Safety({ exercise: { safety } }: { readonly exercise: Exercise }) {
  const text = useText();
  return (
    <Notice tone="notice" title={<bdi>{safety.stop_rule}</bdi>}>
      <ul dir="auto" aria-label={text('exercise.cautions')}>
        {safety.cautions.map((caution) => (
          <li key={caution}>
            {caution}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
