import { House, Inbox, NotebookPen, Users, UsersRound } from 'lucide-react';
import { useEffect } from 'react';
import { matchPath, useLocation } from 'react-router';
import type { Membership, Topic } from '../contracts';
import { useItemsOf, useMaybeLive } from '../live';
import { idOf, paths, practiceOf, topicOf } from '../paths';
import type { Place } from '../places';
import { isCare } from '../roles';

/** The group and the journals that were looked at last. */
let lastGroup: Topic | undefined;
const lastJournals = new Map<Topic, Topic>();

/** The group of the page, else the one of the page before, else the only one. */
function groupAt(id: string | undefined, memberships: readonly Membership[]): Membership | undefined {
  const joined = memberships.filter(({ isWaiting }) => !isWaiting);
  if (id !== undefined) return joined.find(({ group }) => idOf(group) === id);
  return joined.find(({ group }) => group === lastGroup) ?? (joined.length === 1 ? joined[0] : undefined);
}

/** Where the signed-in person can go from everywhere. */
export function usePlaces(): readonly Place[] {
  const { pathname } = useLocation();
  const client = useMaybeLive()?.client;
  const own = client === undefined ? [] : [client];
  const memberships = useItemsOf(own, 'membership').map(({ item }) => item);
  const unread = useItemsOf(own, 'notice').filter(({ item }) => !item.isRead).length;
  const board = useGroupOfBoard(client, matchPath('/b/:board', pathname)?.params.board);
  const page = useGroupOfPage(client, matchPath('/p/:page/*', pathname)?.params.page);
  const of = board ?? page;
  const here = matchPath('/g/:group/*', pathname)?.params.group ?? (of && idOf(of));
  const membership = groupAt(here, memberships);
  const group = membership?.group;
  const care = membership !== undefined && isCare(membership.role);
  const open = group === undefined ? [] : [group];
  const journals = useItemsOf(open, 'journalCard').map(({ item }) => item);
  const applicants = useItemsOf(open, 'applicant').length;
  const toReview = care ? journals.map(({ journal }) => journal) : [];
  const waiting = useItemsOf(toReview, 'waiting').length + useItemsOf(toReview, 'flagCard').length;

  const journalId = matchPath('/g/:group/j/:journal', pathname)?.params.journal;
  const current = journalId === undefined || client === undefined ? undefined : topicOf('journal', practiceOf(client), journalId);
  useEffect(() => {
    if (here !== undefined && group !== undefined) lastGroup = group;
    if (group !== undefined && current !== undefined) lastJournals.set(group, current);
  }, [here, group, current]);

  if (group === undefined) return [];
  const journal = current ?? known(lastJournals.get(group), journals) ?? journals.find(({ isClosed }) => !isClosed)?.journal ?? journals[0]?.journal;
  const at = (pattern: string) => here === idOf(group) && matchPath(pattern, pathname) !== null;
  const place = (to: string, name: Place['name'], icon: Place['icon'], isHere: boolean, count = 0, countName: Place['countName'] = 'shell.count.waiting'): Place => ({
    to,
    name,
    icon,
    isHere,
    count,
    countName,
  });
  return [
    place('/', 'shell.place.home', House, pathname === '/', unread, 'shell.count.news'),
    place(paths.group(group), 'shell.place.group', UsersRound, at('/g/:group') || at('/g/:group/settings') || at('/g/:group/history') || at('/g/:group/c/*') || at('/g/:group/goals/*') || at('/g/:group/suggestions') || at('/g/:group/progress') || at('/g/:group/new-page') || at('/b/:board') || at('/p/:page/*')),
    ...(journal ? [place(paths.journal(group, journal), 'shell.place.journal', NotebookPen, at('/g/:group/j/:journal'))] : []),
    ...(care ? [place(paths.review(group), 'shell.place.review', Inbox, at('/g/:group/review') || at('/g/:group/log'), waiting)] : []),
    place(paths.members(group), 'shell.place.members', Users, at('/g/:group/members'), applicants),
  ];
}

/** The group whose co-written page is looked at. */
function useGroupOfPage(client: Topic | undefined, page: string | undefined): Topic | undefined {
  const open = client === undefined || page === undefined ? [] : [topicOf('page', practiceOf(client), page)];
  return useItemsOf(open, 'pageSheet')[0]?.item.group ?? undefined;
}

/** The group whose board is looked at. */
function useGroupOfBoard(client: Topic | undefined, board: string | undefined): Topic | undefined {
  const open = client === undefined || board === undefined ? [] : [topicOf('board', practiceOf(client), board)];
  return useItemsOf(open, 'boardSheet')[0]?.item.group ?? undefined;
}

function known(journal: Topic | undefined, cards: readonly { readonly journal: Topic }[]): Topic | undefined {
  return cards.find((card) => card.journal === journal)?.journal;
}
