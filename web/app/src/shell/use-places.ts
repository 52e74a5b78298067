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

/** The group of the co-written page that is open: it says itself whose it is. */
function usePageAt(id: string | undefined): { readonly group: string } | undefined {
  const client = useMaybeLive()?.client;
  const open = id === undefined || client === undefined ? [] : [topicOf('page', practiceOf(client), id)];
  const group = useItemsOf(open, 'pageSheet')[0]?.item.group;
  return group ? { group: idOf(group) } : undefined;
}

/** Where the signed-in person can go from everywhere. */
export function usePlaces(): readonly Place[] {
  const { pathname } = useLocation();
  const client = useMaybeLive()?.client;
  const own = client === undefined ? [] : [client];
  const memberships = useItemsOf(own, 'membership').map(({ item }) => item);
  const unread = useItemsOf(own, 'notice').filter(({ item }) => !item.isRead).length;
  const page = usePageAt(matchPath('/p/:page', pathname)?.params.page);
  const here = matchPath('/g/:group/*', pathname)?.params ?? page;
  const membership = groupAt(here?.group, memberships);
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
    if (here?.group !== undefined && group !== undefined) lastGroup = group;
    if (group !== undefined && current !== undefined) lastJournals.set(group, current);
  }, [here?.group, group, current]);

  if (group === undefined) return [];
  const journal = current ?? known(lastJournals.get(group), journals) ?? journals.find(({ isClosed }) => !isClosed)?.journal ?? journals[0]?.journal;
  const at = (pattern: string) => here?.group === idOf(group) && matchPath(pattern, pathname) !== null;
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
    place(paths.group(group), 'shell.place.group', UsersRound, at('/g/:group') || at('/g/:group/settings') || at('/g/:group/history') || at('/g/:group/c/*') || at('/g/:group/new-page') || at('/p/:page')),
    ...(journal ? [place(paths.journal(group, journal), 'shell.place.journal', NotebookPen, at('/g/:group/j/:journal'))] : []),
    ...(care ? [place(paths.review(group), 'shell.place.review', Inbox, at('/g/:group/review') || at('/g/:group/log'), waiting)] : []),
    place(paths.members(group), 'shell.place.members', Users, at('/g/:group/members'), applicants),
  ];
}

function known(journal: Topic | undefined, cards: readonly { readonly journal: Topic }[]): Topic | undefined {
  return cards.find((card) => card.journal === journal)?.journal;
}
