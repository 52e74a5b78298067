// Runs before the first paint, so that nobody sees a flash of the wrong colours, size or direction.
// It reads appearance only, and sets what src/settings/appearance.ts sets; a test holds the two together.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('appearance')) ?? {};
  } catch {
    // nothing kept, or storage is closed: the defaults are fine
  }
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = ['light', 'dark', 'calm'].includes(kept.theme) ? kept.theme : dark;
  root.dataset.font = kept.font === 'atkinson' ? 'atkinson' : 'source';
  root.dataset.motion = kept.lessMotion === true ? 'less' : 'system';
  root.style.fontSize = [110, 125, 150, 175, 200].includes(kept.textSize) ? `${kept.textSize}%` : '100%';
  const [browser] = navigator.language.split('-');
  root.lang = [kept.language, browser].find((language) => language === 'en' || language === 'ar') ?? 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
})();
