import type { LucideIcon } from 'lucide-react';
import type { MessageId } from './messages';

/** Somewhere to go from everywhere. At most five: they share the bottom of a phone. */
export interface Place {
  readonly to: string;
  readonly name: MessageId;
  readonly icon: LucideIcon;
}

/** In the top bar on wide screens and at the bottom on phones, in this order. */
export const places: readonly Place[] = [];
