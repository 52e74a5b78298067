import { useEffect, useMemo, useRef, useState } from 'react';
import type { Remark } from '../contracts';
import { useText } from '../i18n';
import { useItems, useTopic } from '../live';
import { announce } from '../parts/announcer';
import { usePageInHand } from './page-context';
import { placesOfRemarks } from './page-text';
import { inTextOrder, isOpen, type OrderedRemarks } from './remark-order';

export interface PageRemarks extends OrderedRemarks {
  readonly all: readonly Remark[];
  readonly open: readonly Remark[];
  readonly places: ReadonlyMap<string, number>;
}

/** What is said about the page, in the order of the text. */
export function useRemarks(): PageRemarks {
  const { page, text } = usePageInHand();
  const all = useItems(page, 'remark');
  return useMemo(() => {
    const places = text === undefined ? new Map<string, number>() : placesOfRemarks(text.doc);
    return { all, places, open: all.filter((remark) => isOpen(remark)), ...inTextOrder(all, places) };
  }, [all, text]);
}

/** What comes within this time is told in one sentence. */
const batch = 4_000;

/** Tells people who use a screen reader what others say while the page is open. */
export function useRemarkNews(remarks: readonly Remark[]): void {
  const text = useText();
  const { page, me } = usePageInHand();
  const isLive = useTopic(page).status === 'live';
  const known = useRef<Set<string>>(undefined);
  const [news, setNews] = useState(0);
  useEffect(() => {
    if (!isLive) return;
    const said = remarks.flatMap(({ id, by, answers }) => [{ id, by }, ...answers.map((one) => ({ id: one.answer, by: one.by }))]);
    const fresh = known.current === undefined ? [] : said.filter(({ id, by }) => by !== me && !known.current?.has(id));
    known.current = new Set(said.map(({ id }) => id));
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- counted until it is told, not shown
    if (fresh.length > 0) setNews((before) => before + fresh.length);
  }, [isLive, remarks, me]);
  useEffect(() => {
    if (news === 0) return undefined;
    const timer = setTimeout(() => {
      announce(text('page.remarks.new', { count: news }));
      setNews(0);
    }, batch);
    return () => clearTimeout(timer);
  }, [news, text]);
}
