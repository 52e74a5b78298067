import config from '../config.json';

const wipes = new Set<() => void>();

/** Runs at a quick exit, before the page goes: forget keys, close connections. It must be quick and not wait. */
export function whenLeaving(wipe: () => void): () => void {
  wipes.add(wipe);
  return () => wipes.delete(wipe);
}

function runSafely(action: () => void): void {
  try {
    action();
  } catch {
    // nothing may stand between a person and the way out
  }
}

/** Blanks the page, ends the session and goes to a neutral page, in this order. */
export function leave(): void {
  document.documentElement.dataset.leaving = '';
  document.title = config.discreetName;
  runSafely(() => navigator.sendBeacon('/api/leave'));
  for (const wipe of wipes) runSafely(wipe);
  location.replace(config.leaveTo);
}

/** A page that was left must not come back out of the browser's memory. */
export function stayAway(): () => void {
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted && 'leaving' in document.documentElement.dataset) location.replace(config.leaveTo);
  };
  addEventListener('pageshow', comeBack);
  return () => removeEventListener('pageshow', comeBack);
}
