import { useCallback } from 'react';
import type { Notice, NoticeKind, SeatCard, Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems, useItemsOf, useLive } from '../live';

const byName = new Set<NoticeKind>(['answered', 'mentioned', 'cheered', 'reachedOut', 'commented', 'remarked', 'suggestionTaken', 'suggestionDeclined']);

/** Kinds that say who it was. */
type ByName = 'answered' | 'mentioned' | 'cheered' | 'reachedOut' | 'commented' | 'remarked' | 'suggestionTaken' | 'suggestionDeclined';

const saysWho = (what: NoticeKind): what is ByName => byName.has(what);

type News = Pick<Notice, 'what' | 'by' | 'group'>;

/** The name of who did it, in the group where it happened; nothing where nobody is named or the name is not known (any more). */
export function nameIn(notice: News, seats: readonly { readonly topic: string; readonly item: Pick<SeatCard, 'person' | 'name'> }[]): string | undefined {
  return seats.find(({ topic, item }) => topic === notice.group && item.person === notice.by)?.item.name;
}

/** What a notice is about, as its group or its owner calls it now. */
export function useTitleOf(about: Topic): string | undefined {
  const { client } = useLive();
  const groups = useOwnGroups();
  const journals = useItemsOf(groups, 'journalCard');
  const challenges = useItemsOf(groups, 'challengeCard');
  const boards = useItemsOf(groups, 'boardCard');
  const own = useItems(client, 'ownBoard');
  const membership = useItems(client, 'membership').find(({ group }) => group === about);
  return (
    membership?.name ??
    journals.find(({ item }) => item.journal === about)?.item.title ??
    challenges.find(({ item }) => item.challenge === about)?.item.title ??
    boards.find(({ item }) => item.board === about)?.item.title ??
    own.find(({ board }) => board === about)?.title
  );
}

/** The groups that the person sits in. */
function useOwnGroups(): readonly Topic[] {
  const { client } = useLive();
  return useItems(client, 'membership').filter(({ isWaiting }) => !isWaiting).map(({ group }) => group);
}

/** What a notice says, by name where somebody did something for the reader. */
export function useNewsWords(): (notice: News) => string {
  const text = useText();
  const seats = useItemsOf(useOwnGroups(), 'seatCard');
  return useCallback(
    (notice) => {
      const { what } = notice;
      const name = nameIn(notice, seats);
      if (name === undefined || !saysWho(what)) return text(`home.notice.${what}`);
      return text(`home.notice.${what}By`, { name: `\u2068${name}\u2069` });
    },
    [seats, text],
  );
}
