import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preferences } from '../contracts';
import { TestBrowser } from '../live/test-browser';
import { TestServer } from '../live/test-server';
import { followPreferences } from './follow-preferences';
import { commandFor, isUntouched, settingsOf } from './preferences';
import { changeSettings, currentSettings, settingsFrom, takeSettings } from './settings';

const untouched: Preferences = {
  kind: 'preferences', id: 'preferences', ord: 0, theme: 'system', language: 'en', textSize: 100, font: 'source-sans', country: null, isQuiet: false, isDiscreet: false,
};

describe('preferences', () => {
  it('become settings, and what is not known is left as it is', () => {
    const kept = settingsOf({ ...untouched, theme: 'neon', language: 'xx', textSize: 160, font: 'atkinson', isQuiet: true });
    expect(kept).toEqual({ font: 'atkinson', textSize: 150, quiet: true, discreet: false });
  });

  it('change with the settings, but for those of the device', () => {
    expect(commandFor({ font: 'source', quiet: true })).toMatchObject({ font: 'source-sans', isQuiet: true, theme: null, country: null });
    expect(commandFor({ lessMotion: true })).toBeUndefined();
  });
});

describe('somebody with several devices', () => {
  const client = 'client/riverside/maya';
  let server: TestServer;
  let browser: TestBrowser;
  let leave: () => void;

  const stored = (part: Partial<Preferences>) =>
    server.change(client, { id: 'preferences', ord: 0, views: { 'member:maya': { ...untouched, ...part } } });
  const asked = () => server.topic(client).accepted.map(({ command }) => command);
  const settled = () => vi.waitFor(() => expect(localStorage.getItem('appearance-of')).toBe('maya'));

  function begin(): void {
    leave = followPreferences(browser.tab().live);
  }

  beforeEach(() => {
    localStorage.clear();
    takeSettings(settingsFrom({}));
    server = new TestServer();
    server.seat(client, 'maya', 'member:maya');
    browser = new TestBrowser(server, 'maya');
  });

  afterEach(() => {
    leave();
    browser.close();
  });

  it('finds on a new device what they chose on another', async () => {
    stored({ theme: 'dark', language: 'ar' });
    begin();
    await vi.waitFor(() => expect(currentSettings()).toMatchObject({ theme: 'dark', language: 'ar' }));
  });

  it('keeps what they chose before they had an account', async () => {
    takeSettings({ language: 'ar' });
    stored({});
    begin();
    await vi.waitFor(() => expect(asked()).toContainEqual(expect.objectContaining({ kind: 'changePreferences', language: 'ar' })));
    expect(currentSettings().language).toBe('ar');
  });

  it('sees at once what they choose elsewhere meanwhile', async () => {
    stored({ theme: 'calm' });
    begin();
    await settled();
    stored({ theme: 'light', isQuiet: true });
    await vi.waitFor(() => expect(currentSettings()).toMatchObject({ theme: 'light', quiet: true }));
  });

  it('sends what they choose, and only that', async () => {
    stored({ theme: 'calm' });
    begin();
    await settled();
    changeSettings({ textSize: 150 });
    await vi.waitFor(() => expect(asked()).toEqual([expect.objectContaining({ textSize: 150, theme: null, language: null })]));
    expect(currentSettings()).toMatchObject({ theme: 'calm', textSize: 150 });
  });

  it('is quiet wherever they chose to be', async () => {
    stored({ isQuiet: true });
    const { live } = browser.tab();
    leave = followPreferences(live);
    await vi.waitFor(() => expect(live.topics.isQuiet).toBe(true));
  });
});

it('is untouched until something was chosen', () => {
  expect(isUntouched(untouched)).toBe(true);
  expect(isUntouched({ ...untouched, isDiscreet: true })).toBe(false);
});
