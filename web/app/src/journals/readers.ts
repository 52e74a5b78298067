import type { Entry, SeatCard } from '../contracts';
import { isCare } from '../roles';
import type { Seats } from './seats';

/** Who can be named under an entry: those who read it, as far as this person knows who that is. */
export function readersOf({ sharing, by }: Pick<Entry, 'sharing' | 'by'>, seats: Seats, me: string, isByCare: boolean): readonly SeatCard[] {
  const knowsChosen = isByCare || by === me;
  return seats.here.filter(({ person, role }) => {
    if (person === me) return false;
    if (sharing.reach === 'group' || isCare(role) || person === by) return sharing.reach !== 'me';
    return sharing.reach === 'chosen' && knowsChosen && sharing.people.includes(person);
  });
}
