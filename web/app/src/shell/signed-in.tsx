import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { Link, Outlet } from 'react-router';
import { useText } from '../i18n';
import { type ConnectionStatus, Live } from '../live';
import { Skeleton } from '../parts/skeleton';
import { paths, topicOf } from '../paths';
import { followPreferences } from '../settings/follow-preferences';
import type { Connection } from './connection-banner';
import { whenLeaving } from './leave';
import { useBrowserConnection } from './use-browser-connection';
import type { MaybeMe, Me } from './use-me';

let current: Live | undefined;

/** One line to the server for as long as the page is open. */
export function liveOf(me: MaybeMe): Live | undefined {
  return typeof me === 'object' ? (current ??= begin(me)) : undefined;
}

function begin({ person, practice }: Me): Live {
  const live = new Live({ person, client: topicOf('client', practice, person) });
  whenLeaving(() => void live.wipe());
  followPreferences(live);
  live.start();
  sendUnsentPages(live).catch(() => {
    // they are kept, and sent with the next visit
  });
  return live;
}

/** After what was asked for first. */
const soon = 3_000;

/** What is kept of co-written pages needs their code; it is fetched only where there is something. */
async function sendUnsentPages(live: Live): Promise<void> {
  await new Promise<void>((resolve) => {
    const unlisten = live.connection.online.add(() => {
      unlisten();
      setTimeout(resolve, soon);
    });
  });
  const kept = await (await live.vault).all('pages').catch(() => []);
  if (kept.length > 0) await (await import('../pages/unsent-pages')).sendUnsentPages(live, kept.map(({ id }) => id));
}

const silent: ConnectionStatus = { state: 'connecting' };

/** How it stands with the server, for the banner. The first moments of a visit are not worth one. */
export function useLiveConnection(live: Live | undefined): Connection {
  const browser = useBrowserConnection();
  const status = useSyncExternalStore(
    (listener) => live?.connection.changed.add(listener) ?? (() => {}),
    () => live?.connection.status ?? silent,
  );
  if (browser === 'offline') return 'offline';
  return status.state === 'offline' ? 'connecting' : 'online';
}

const MeContext = createContext<MaybeMe>('unknown');

/** Says to the pages below it who is signed in. */
export const MeProvider = MeContext.Provider;

/** The person who is signed in, on pages for which somebody must be. */
export function useMyself(): Me {
  const me = useContext(MeContext);
  if (typeof me === 'string') throw new Error('there is no SignedIn above');
  return me;
}

/** The pages for which somebody must be signed in. */
export function SignedIn() {
  const me = useContext(MeContext);
  useEffect(() => {
    if (me === 'signed-out') location.assign('/sign-in');
  }, [me]);
  return typeof me === 'string' ? <Meanwhile /> : <Outlet />;
}

/** While it is not known who is here. Without a network that can last: what needs none can still be opened. */
function Meanwhile() {
  const text = useText();
  const isOffline = useBrowserConnection() === 'offline';
  return (
    <>
      {isOffline && (
        <div className="stack">
          <p>{text('shell.offline.still')}</p>
          <div className="row">
            <Link to={paths.exercises}>{text('shell.offline.exercises')}</Link>
            <Link to={paths.copingPlan}>{text('shell.offline.coping')}</Link>
          </div>
        </div>
      )}
      <Skeleton />
    </>
  );
}
