import { type Live, newOp } from '../live';
import { commandFor, isUntouched, settingsOf } from './preferences';
import { currentSettings, type Settings, subscribeSettings, takeSettings, whenChosen } from './settings';

/** Whose settings this device has. */
const owner = 'appearance-of';

function ownerHere(): string | null {
  try {
    return localStorage.getItem(owner);
  } catch {
    return null;
  }
}

function setOwner(person: string): void {
  try {
    localStorage.setItem(owner, person);
  } catch {
    // storage is closed: the next visit compares once more
  }
}

/**
 * Keeps the settings the same on all devices of a person. What they choose here is sent, and wins until the server has
 * it; what they chose elsewhere is taken. Somebody new brings along what they chose before they had an account.
 */
export function followPreferences(live: Live): () => void {
  const { client, topics, outbox } = live;
  const send = async (change: Partial<Settings>) => {
    const command = commandFor(change);
    if (command === undefined) return;
    const op = newOp();
    const { kind } = await live.send(client, command, { op });
    if (kind === 'rejected') void outbox.dismiss(op);
  };
  const isSending = () => outbox.pending(client).some(({ command, state }) => command.kind === 'changePreferences' && state !== 'refused');
  const take = () => {
    const preferences = topics.get(client).item('preferences');
    if (preferences?.kind !== 'preferences' || isSending()) return;
    const isNew = ownerHere() !== live.person;
    setOwner(live.person);
    if (isNew && isUntouched(preferences)) return void send(currentSettings());
    const wanted = settingsOf(preferences);
    const now = currentSettings();
    if (Object.entries(wanted).some(([key, value]) => now[key as keyof typeof now] !== value)) takeSettings(wanted);
  };
  const beQuiet = () => {
    topics.isQuiet = currentSettings().quiet;
  };
  beQuiet();
  const ends = [subscribeSettings(beQuiet), whenChosen((change) => void send(change)), topics.subscribe(client, take), outbox.changed.add(take)];
  return () => ends.forEach((end) => end());
}
