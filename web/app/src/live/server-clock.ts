let ahead = 0;

/** Answers of the server say the time to the second; less than this may be the way they came. */
const sure = 2_000;

/** Learns from the `Date` of an answer how wrong this device's clock is. */
export function noteServerTime(date: string | null, now = Date.now()): void {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return;
  // the second that it names had begun
  const difference = at + 500 - now;
  ahead = Math.abs(difference) < sure ? 0 : difference;
}

/** The time as the server has it, as far as that is known. */
export const serverNow = (): number => Date.now() + ahead;
