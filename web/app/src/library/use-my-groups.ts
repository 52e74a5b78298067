import type { Membership } from '../contracts';
import { useItems, useLive, useTopic } from '../live';
import { isCare } from '../roles';

/** The groups that this person cares for: to whom they can give something. */
export function useMyGroups(): readonly Membership[] {
  const { client } = useLive();
  useTopic(client);
  return useItems(client, 'membership').filter(({ role, isWaiting }) => !isWaiting && isCare(role));
}
