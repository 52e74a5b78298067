import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyAppearance } from './appearance';
import { applyLanguage } from './language';
import { changeSettings, currentSettings, settingsFrom } from './settings';

const root = document.documentElement;
const beforeFirstPaint = new Function(readFileSync('public/appearance.js', 'utf8'));
const shown = () => ({ ...root.dataset, size: root.style.fontSize, lang: root.lang, dir: root.dir });

beforeEach(() => {
  localStorage.clear();
  changeSettings(settingsFrom({}));
});

describe('settings', () => {
  it('make defaults of what storage should not hold', () => {
    const odd = settingsFrom({ theme: 'neon', font: 7, textSize: 1000, language: 'toString', discreet: 'yes' });
    expect(odd).toEqual(settingsFrom({}));
    expect(settingsFrom(null)).toEqual(settingsFrom({}));
  });

  it('are shown at once and kept on this device', () => {
    changeSettings({ theme: 'dark', textSize: 150 });
    expect(root.dataset.theme).toBe('dark');
    expect(root.style.fontSize).toBe('150%');
    expect(settingsFrom(JSON.parse(localStorage.getItem('appearance') ?? ''))).toEqual(currentSettings());
  });

  it('hold for this visit when storage is closed', () => {
    const closed = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    changeSettings({ theme: 'calm' });
    expect(currentSettings().theme).toBe('calm');
    closed.mockRestore();
  });
});

describe('the script before the first paint', () => {
  const kept = [
    {},
    null,
    { theme: 'dark', font: 'atkinson', textSize: 200, lessMotion: true, language: 'ar' },
    { theme: 'calm', textSize: 110, language: 'en' },
    { theme: 'neon', font: 'none', textSize: 101, lessMotion: 'yes', language: 'xx' },
  ];

  it.each(kept)('shows what the app shows: %j', (stored) => {
    localStorage.setItem('appearance', JSON.stringify(stored));
    beforeFirstPaint();
    const first = shown();
    const settings = settingsFrom(stored);
    applyAppearance(settings);
    applyLanguage(settings.language);
    expect(first).toEqual(shown());
  });

  it('shows the defaults when storage holds no sense', () => {
    localStorage.setItem('appearance', '{broken');
    beforeFirstPaint();
    expect(root.dataset.theme).toBe('light');
    expect(root.lang).toBe('en');
  });
});
