import type { MessageId } from '../../messages';

/** In the order a person meets them: outside, at home, things to do, people, places, and pictures that can mean many things. */
const names = [
  'sunrise-over-hills',
  'quiet-sea',
  'forest-path',
  'stepping-stones',
  'tent-under-stars',
  'walk-in-the-rain',
  'blossoming-tree',
  'garden-bed',
  'tea-by-the-window',
  'kitchen-stove',
  'reading-in-an-armchair',
  'made-bed',
  'open-door',
  'running-shoes',
  'bicycle',
  'guitar',
  'easel',
  'letter',
  'train',
  'two-on-a-bench',
  'friends-at-a-table',
  'under-the-big-tree',
  'flying-a-kite',
  'dancing-together',
  'walking-the-dog',
  'hikers-on-a-hill',
  'swimmer',
  'holding-hands',
  'market-street',
  'terraces',
  'desert-road',
  'roofs-at-evening',
  'bridge',
  'lighthouse',
  'nest',
  'boat-leaving-harbour',
] as const;

/** What a board keeps of a built-in picture. Boards hold on to it, so a name that was ever given out stays. */
export type PictureName = (typeof names)[number];

export interface Picture {
  readonly name: PictureName;
  readonly url: string;
  /** What the picture shows, for those who do not see it. */
  readonly about: MessageId;
}

const urls = import.meta.glob<string>('./*.svg', { query: '?url', import: 'default', eager: true });

/** The pictures that need nobody's review, all drawn for Homework. */
export const pictures: readonly Picture[] = names.map((name) => ({
  name,
  url: urls[`./${name}.svg`] ?? '',
  about: `board.picture.${name}`,
}));

const byName = new Map<string, Picture>(pictures.map((picture) => [picture.name, picture]));

/** The picture of this name, if there is one. */
export function pictureNamed(name: string): Picture | undefined {
  return byName.get(name);
}
