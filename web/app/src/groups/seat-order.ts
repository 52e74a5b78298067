import type { SeatCard } from '../contracts';
import { isCare, roles } from '../roles';

const rank = ({ role }: SeatCard) => (isCare(role) ? roles.length - roles.findIndex((one) => one === role) : role === 'observer' ? 9 : 8);

/** Those who care for the group first, those who only read last, and by name in between. */
export const inOrderOfRole = (seats: readonly SeatCard[]): readonly SeatCard[] =>
  seats.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
