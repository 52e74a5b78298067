import { useCallback } from 'react';
import { useText } from '../i18n';
import type { MessageId } from '../messages';

const known = new Set(['inhale', 'top_up_inhale', 'hold_in', 'exhale', 'hold_out', 'tense', 'release', 'settle', 'close']);

/** What is done in a phase, in two words. */
export function usePhaseWords(): (phase: string) => string {
  const text = useText();
  return useCallback((phase) => (known.has(phase) ? text(`exercise.phase.${phase}` as MessageId) : ''), [text]);
}
