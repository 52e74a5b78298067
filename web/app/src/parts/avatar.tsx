import styles from './avatar.module.css';
import { classNames } from './class-names';

const tones = ['sand', 'sage', 'sky', 'rose'] as const;

function toneOf(name: string): (typeof tones)[number] {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return tones[sum % tones.length] ?? 'sand';
}

function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '·';
}

interface AvatarProps {
  readonly name: string;
  readonly size?: 'normal' | 'large';
}

/** A first letter on a colour that stays with the name. Always beside the name, so screen readers skip it. */
export function Avatar({ name, size = 'normal' }: AvatarProps) {
  return (
    <span aria-hidden className={classNames(styles.avatar, styles[size], styles[toneOf(name)])}>
      {initialOf(name)}
    </span>
  );
}
