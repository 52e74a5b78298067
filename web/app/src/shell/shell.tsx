import type { ReactNode } from 'react';
import { Announcer } from '../parts/announcer';
import { SkipLink } from '../parts/skip-link';
import { Toasts } from '../parts/toasts';
import type { Place } from '../places';
import { type Connection, ConnectionBanner } from './connection-banner';
import { DemoBanner } from './demo-banner';
import { ExitKeys } from './exit-keys';
import { PrivacyCover } from './privacy-cover';
import styles from './shell.module.css';
import { TabBar } from './tab-bar';
import { TopBar } from './top-bar';
import type { MaybeMe } from './use-me';

interface ShellProps {
  readonly me: MaybeMe;
  readonly connection: Connection;
  readonly places: readonly Place[];
  /** How many things are kept here until they can be sent. */
  readonly waiting?: number;
  readonly children: ReactNode;
}

/** What surrounds every page. */
export function Shell({ me, connection, places, waiting, children }: ShellProps) {
  return (
    <div className={styles.shell} data-tabs={places.length > 0}>
      <SkipLink />
      <TopBar me={me} places={places} />
      {typeof me === 'object' && me.demo && <DemoBanner />}
      <ConnectionBanner status={connection} waiting={waiting} />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <TabBar places={places} />
      <Toasts />
      <Announcer />
      <ExitKeys />
      <PrivacyCover />
    </div>
  );
}
