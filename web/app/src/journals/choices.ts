import type { Entry, Response, Standing } from '../contracts';

export type Written = Entry | Response;

/** What can be done with something written, by whoever looks at it. */
export type Deed = 'edit' | 'share' | 'takeBack' | 'bringBack' | 'flag' | 'approve' | 'return' | 'hide' | 'unhide' | 'makePrivate';

interface Looker {
  readonly me: string;
  readonly isCare: boolean;
  readonly mayWrite: boolean;
  readonly takesPart: boolean;
}

export const standingOf = ({ review }: Written): Standing => review?.standing ?? 'shown';

const reachesPeers = ({ sharing }: Entry) => sharing.reach === 'group' || sharing.reach === 'chosen';

/** Everything this person can do about it now; the server decides once more. */
export function deedsFor(words: Written, entry: Entry, looker: Looker): readonly Deed[] {
  const standing = standingOf(words);
  return words.by === looker.me ? ownDeeds(words, standing, looker) : othersDeeds(words, entry, standing, looker);
}

function ownDeeds(words: Written, standing: Standing, { mayWrite, takesPart }: Looker): readonly Deed[] {
  if (standing === 'withdrawn') return takesPart ? ['bringBack'] : [];
  const deeds: Deed[] = [];
  if (mayWrite) deeds.push('edit');
  if (mayWrite && words.kind === 'entry' && words.sharing.reach !== 'group') deeds.push('share');
  if (takesPart) deeds.push('takeBack');
  return deeds;
}

function othersDeeds(words: Written, entry: Entry, standing: Standing, { isCare, takesPart }: Looker): readonly Deed[] {
  const deeds: Deed[] = [];
  if (isCare) {
    if (standing === 'held' || words.review?.isToReview) deeds.push('approve');
    if (reachesPeers(entry) && (standing === 'held' || standing === 'shown')) deeds.push('return');
    if (reachesPeers(entry) && standing !== 'hidden') deeds.push('hide');
    if (standing === 'hidden') deeds.push('unhide');
    if (words.kind === 'entry' && reachesPeers(entry)) deeds.push('makePrivate');
  }
  if (takesPart && standing === 'shown') deeds.push('flag');
  return deeds;
}
