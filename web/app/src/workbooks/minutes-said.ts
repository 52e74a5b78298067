/** How many minutes a size takes at most by its own words: ten for `5 to 10 minutes`. Templates are written in English. */
export function minutesSaid(words: string): number | undefined {
  const [, count] = /\b(\d+|one)[ -]minutes?\b/i.exec(words) ?? [];
  if (count === undefined) return undefined;
  return count.toLowerCase() === 'one' ? 1 : Number(count);
}
