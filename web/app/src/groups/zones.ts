/** The zone that this device is in. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

const shape = /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/;

/** A zone in a list: `Europe`, `London`. */
interface ZoneChoice {
  readonly id: string;
  readonly city: string;
}

/** Zones by continent, in the order of the alphabet; those named here are among them. */
export function zonesByContinent(...needed: readonly string[]): readonly (readonly [continent: string, zones: readonly ZoneChoice[]])[] {
  const all = new Set([...Intl.supportedValuesOf('timeZone'), ...needed].filter((zone) => shape.test(zone)));
  const continents = new Map<string, ZoneChoice[]>();
  for (const id of [...all].toSorted()) {
    const [continent = '', ...rest] = id.split('/');
    const zones = continents.get(continent) ?? [];
    zones.push({ id, city: rest.join(', ').replaceAll('_', ' ') });
    continents.set(continent, zones);
  }
  return [...continents];
}

/** Whether this device knows the zone. */
export function isKnownZone(timeZone: string): boolean {
  try {
    new Date().toLocaleString('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** How a zone is called: "Central European Time". Its own id where this device has no name for it. */
export function zoneName(timeZone: string, locale: string): string {
  if (!isKnownZone(timeZone)) return timeZone;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Whether clocks in both zones show the same at a moment. */
export function isSameClock(moment: Date, one: string, other: string): boolean {
  if (!isKnownZone(one) || !isKnownZone(other)) return one === other;
  const shown = (timeZone: string) => moment.toLocaleString('en-US', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return shown(one) === shown(other);
}
