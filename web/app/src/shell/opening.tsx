import { matchRoutes, type RouteObject, useLocation } from 'react-router';
import { useMaybeLive, useTopic } from '../live';
import type { Topic } from '../contracts';
import { practiceOf, topicOf } from '../paths';

/** What an address names in the routes: `b/:board` a board. */
const kinds = ['group', 'board', 'challenge', 'journal', 'page', 'workbook'] as const;

/** Opens what the address names while the code of the page for it is still on its way. */
export function Opening({ routes }: { readonly routes: RouteObject[] }) {
  const live = useMaybeLive();
  const { pathname } = useLocation();
  if (live === null) return null;
  const named = matchRoutes(routes, pathname)?.at(-1)?.params ?? {};
  return kinds.map((kind) => named[kind] !== undefined && <Opened key={kind} topic={topicOf(kind, practiceOf(live.client), named[kind])} />);
}

function Opened({ topic }: { readonly topic: Topic }) {
  useTopic(topic);
  return null;
}
