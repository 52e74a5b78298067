import { classNames } from '../parts/class-names';
import styles from './seat-avatar.module.css';
import { useSeats } from './seats';

interface SeatAvatarProps {
  readonly person: string;
  readonly size?: 'normal' | 'small';
}

/** A first letter in the colour that the person chose in this group. Always beside the name, so screen readers skip it. */
export function SeatAvatar({ person, size = 'normal' }: SeatAvatarProps) {
  const seat = useSeats().of(person);
  const colour = seat?.colour ?? 'slate';
  return (
    <span aria-hidden className={classNames(styles.avatar, styles[size], styles[colour] ?? styles.slate)}>
      {initialOf(seat?.name ?? '')}
    </span>
  );
}

function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '·';
}
