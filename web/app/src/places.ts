import type { LucideIcon } from 'lucide-react';
import type { MessageId } from './messages';

/** Somewhere to go from everywhere. At most five: they share the bottom of a phone. */
export interface Place {
  readonly to: string;
  readonly name: MessageId;
  readonly icon: LucideIcon;
  /** The person is there. */
  readonly isHere: boolean;
  /** How many things wait there, and the words for it. */
  readonly count: number;
  readonly countName: MessageId;
}
