import type { Settings } from './settings';

export type Appearance = Pick<Settings, 'theme' | 'font' | 'textSize' | 'lessMotion'>;
export type ShownTheme = Exclude<Settings['theme'], 'system'>;

/** The theme to draw: what the person chose, or what their system asks for. */
export function shownTheme(theme: Settings['theme']): ShownTheme {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Sets what the styles read. `public/appearance.js` does the same before the first paint. */
export function applyAppearance(appearance: Appearance, root: HTMLElement = document.documentElement): void {
  root.dataset.theme = shownTheme(appearance.theme);
  root.dataset.font = appearance.font;
  root.dataset.motion = appearance.lessMotion ? 'less' : 'system';
  root.style.fontSize = `${appearance.textSize}%`;
  colourBrowserFrame(root);
}

function colourBrowserFrame(root: HTMLElement): void {
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  if (paper !== '') document.querySelector('meta[name=theme-color]')?.setAttribute('content', paper);
}
