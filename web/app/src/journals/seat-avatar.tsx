import { classNames } from '../parts/class-names';
import styles from './seat-avatar.module.css';
import { useSeats } from './seats';

interface SeatAvatarProps {
  readonly person: string;
  readonly size?: 'normal' | 'small';
}

interface LetterProps extends Pick<SeatAvatarProps, 'size'> {
  readonly name: string;
  readonly colour: string;
}

/** A first letter in the colour that the person chose in this group. Always beside the name, so screen readers skip it. */
export function SeatAvatar({ person, size }: SeatAvatarProps) {
  const seat = useSeats().of(person);
  return <Letter name={seat?.name ?? ''} colour={seat?.colour ?? 'slate'} size={size} />;
}

/** The same for a name and a colour that are not a seat yet. */
export function Letter({ name, colour, size = 'normal' }: LetterProps) {
  return (
    <span aria-hidden className={classNames(styles.avatar, styles[size], styles[colour] ?? styles.slate)}>
      {initialOf(name)}
    </span>
  );
}

function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '·';
}
