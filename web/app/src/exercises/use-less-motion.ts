import { useMedia } from '../pages/use-media';
import { useSettings } from '../settings/settings';

/** Whether nothing may move: the person's choice, the calm look, or the device's setting. */
export function useLessMotion(): boolean {
  const { lessMotion, theme } = useSettings();
  const asked = useMedia('(prefers-reduced-motion: reduce)');
  return lessMotion || theme === 'calm' || asked;
}
