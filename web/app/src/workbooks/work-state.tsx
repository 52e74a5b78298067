import { Circle, CircleCheck, CircleDashed, CircleMinus, CirclePause, Contrast, Eye, type LucideIcon, PencilLine, Shuffle } from 'lucide-react';
import type { WorkState } from '../contracts';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import styles from './work.module.css';

export const stateIcons: Readonly<Record<WorkState, LucideIcon>> = {
  assigned: Circle,
  seen: Eye,
  notYet: CircleDashed,
  started: PencilLine,
  part: Contrast,
  different: Shuffle,
  done: CircleCheck,
  paused: CirclePause,
  withdrawn: CircleMinus,
};

/** Where something is: always a picture and a word, never a colour alone. */
export function StateMark({ state }: { readonly state: WorkState }) {
  const text = useText();
  return (
    <span className={styles.state} data-state={state}>
      <Icon of={stateIcons[state]} />
      {text(`work.state.${state}`)}
    </span>
  );
}
