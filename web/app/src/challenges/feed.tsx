import { ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '../i18n';
import { Earlier } from '../journals/earlier';
import page from '../journals/journal-page.module.css';
import reactions from '../journals/reactions.module.css';
import { pendingOf } from '../journals/timeline';
import { useHeldBack } from '../journals/use-held-back';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItems, usePage, usePending } from '../live';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { classNames } from '../parts/class-names';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { ActCard } from './act-card';
import { isForAll, newestActs } from './acts';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';

const MyActs = lazyPart([], () => import('./my-acts'));
const UnsentAct = lazyPart([], () => import('./unsent-act'));

const views = ['shared', 'mine'] as const;

/** What the group shares, and for those who take part what is their own. */
export function Feed() {
  const text = useText();
  const { challenge, me } = useChallenge();
  const hasOwn = useItems(challenge, 'taker').some(({ person }) => person === me);
  const coming = useComing();
  const [view, setView] = useState<(typeof views)[number]>('shared');
  return (
    <section aria-labelledby="acts" className={classNames(page.entries, styles.feed)}>
      <div className={styles.feedHead}>
        <h2 id="acts" tabIndex={-1}>{text('challenge.acts')}</h2>
        {hasOwn && (
          <div role="group" aria-labelledby="acts" className={styles.views}>
            {views.map((one) => (
              <ToggleButton key={one} isSelected={view === one} onChange={() => setView(one)} className={reactions.chip}>
                {text(`challenge.acts.${one}`)}
              </ToggleButton>
            ))}
          </div>
        )}
      </div>
      {coming}
      {view === 'mine' ? (
        <Meanwhile show={<Skeleton />}>
          <MyActs />
        </Meanwhile>
      ) : (
        <Shared />
      )}
    </section>
  );
}

/** What this person told of that is not here yet, or was refused. */
function useComing() {
  const { challenge } = useChallenge();
  const acts = useItems(challenge, 'act');
  const pending = usePending(challenge);
  return pendingOf(pending, 'logAct')
    .filter(({ op }) => !acts.some(({ id }) => id === op))
    .toReversed()
    .map((one) => (
      <Meanwhile key={one.op} show={<Skeleton />}>
        <UnsentAct pending={one} />
      </Meanwhile>
    ));
}

/** Shared acts, newest first; new ones of others wait while somebody reads further down. */
function Shared() {
  const text = useText();
  const { challenge, me, isCare, phase } = useChallenge();
  const items = useItems(challenge, 'act', 'acts');
  const acts = useMemo(() => newestActs(items.filter((act) => isForAll(act, { me, isCare }))), [items, me, isCare]);
  const older = usePage(challenge, 'acts');
  const { shown, fresh, reveal, top } = useHeldBack(acts, me);
  const list = useRef<HTMLDivElement>(null);
  useAnnounced(fresh.length);

  function showFresh(): void {
    reveal();
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  }

  return (
    <div ref={list} tabIndex={-1} className={page.entries}>
      <span ref={top} className={page.top} />
      {fresh.length > 0 && (
        <div className={page.fresh}>
          <Button look="primary" icon={ArrowUp} onPress={showFresh}>
            {text('challenge.acts.fresh', { count: fresh.length })}
          </Button>
        </div>
      )}
      {shown.map((act) => (
        <ActCard key={act.id} act={act} />
      ))}
      {shown.length === 0 && !older.more && (
        <EmptyState>{text(phase === 'planned' ? 'challenge.acts.notBegun' : 'challenge.acts.none')}</EmptyState>
      )}
      <Earlier {...older} />
    </div>
  );
}

/** Says once, after a burst is over, how many new acts wait. */
function useAnnounced(count: number): void {
  const text = useText();
  useEffect(() => {
    if (count === 0) return undefined;
    const timer = setTimeout(() => announce(text('challenge.acts.fresh', { count })), 1_500);
    return () => clearTimeout(timer);
  }, [count, text]);
}
