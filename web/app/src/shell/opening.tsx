import { useEffect } from 'react';
import { matchRoutes, type RouteObject, useLocation } from 'react-router';
import type { Topic } from '../contracts';
import { type Live, useMaybeLive, useTopic } from '../live';
import { practiceOf, topicOf } from '../paths';
import { linkOf } from './ahead';

/** What an address names in the routes: `b/:board` a board. */
const kinds = ['group', 'board', 'challenge', 'journal', 'page', 'workbook'] as const;

function topicsAt(pathname: string, routes: RouteObject[], live: Live): readonly Topic[] {
  const named = matchRoutes(routes, pathname)?.at(-1)?.params ?? {};
  return kinds.flatMap((kind) => (named[kind] === undefined ? [] : topicOf(kind, practiceOf(live.client), named[kind])));
}

/** Opens what the address names while the code of the page for it is still on its way. */
export function Opening({ routes }: { readonly routes: RouteObject[] }) {
  const live = useMaybeLive();
  const { pathname } = useLocation();
  useOpenedAtOnce(routes, live);
  return live === null ? null : topicsAt(pathname, routes, live).map((topic) => <Opened key={topic} topic={topic} />);
}

function Opened({ topic }: { readonly topic: Topic }) {
  useTopic(topic);
  return null;
}

/** Where somebody goes is opened with their click, before the page that they are on gives way. */
function useOpenedAtOnce(routes: RouteObject[], live: Live | null): void {
  useEffect(() => {
    if (live === null) return undefined;
    const look = (event: MouseEvent) => {
      const link = linkOf(event);
      const isElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link?.target;
      if (link === undefined || isElsewhere) return;
      // let go again at once: it stays open for long enough to be taken up by the page
      for (const topic of topicsAt(link.pathname, routes, live)) live.topics.use(topic)();
    };
    document.addEventListener('click', look, { capture: true, passive: true });
    return () => document.removeEventListener('click', look, { capture: true });
  }, [routes, live]);
}
