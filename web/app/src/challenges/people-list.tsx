import { Check, CircleDashed, DoorOpen, HandHeart, type LucideIcon, Moon, Pause, Sprout, UserCheck } from 'lucide-react';
import { useState } from 'react';
import type { Taker } from '../contracts';
import { useText } from '../i18n';
import { SeatAvatar } from '../journals/seat-avatar';
import { useNames, useSeats } from '../journals/seats';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import { useChallenge } from './challenge-context';
import styles from './people.module.css';
import { type Today, todayOf } from './quiet';
import { sizes } from './sizes';

const ReachOutDialog = lazyPart([], () => import('./reach-out-dialog'));

const icons: Readonly<Record<Today['kind'], LucideIcon>> = { done: Check, resting: Moon, paused: Pause, left: DoorOpen, joined: UserCheck, quiet: CircleDashed, nothing: Sprout };

/** How it stands today with everybody who takes part. */
export function PeopleList({ takers }: { readonly takers: readonly Taker[] }) {
  const text = useText();
  const [asked, setAsked] = useState<Taker>();
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.people}>
          <thead>
            <tr>
              <th scope="col">{text('challenge.csv.name')}</th>
              <th scope="col">{text('challenge.csv.step')}</th>
              <th scope="col">{text('challenge.csv.state')}</th>
              <th scope="col">{text('challenge.people.word')}</th>
            </tr>
          </thead>
          <tbody>
            {takers.map((taker) => (
              <Row key={taker.id} taker={taker} onAsk={() => setAsked(taker)} />
            ))}
          </tbody>
        </table>
      </div>
      {asked && <ReachOutDialog taker={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Row({ taker, onAsk }: { readonly taker: Taker; readonly onAsk: () => void }) {
  const text = useText();
  const names = useNames();
  const seats = useSeats();
  const { plan, phase, today, me } = useChallenge();
  const now = todayOf(taker, plan, today, phase);
  const isOwn = taker.person === me;
  const isGone = seats.of(taker.person)?.isGone ?? true;
  return (
    <tr data-own={isOwn}>
      <th scope="row">
        <span className={styles.who}>
          <SeatAvatar person={taker.person} size="small" />
          <span>
            <UserText>{seats.of(taker.person)?.name ?? text('journal.somebody')}</UserText>
            {isOwn && <span className="muted"> {text('journal.isYou')}</span>}
          </span>
        </span>
      </th>
      <td>
        <span className="small muted">{text(`challenge.size.${taker.size}`)}</span>
        <br />
        <UserText>{taker.ownStep ?? plan.steps[sizes.indexOf(taker.size)] ?? ''}</UserText>
      </td>
      <td>
        <span className={styles.state} data-state={now.kind}>
          <Icon of={icons[now.kind]} />
          {now.kind === 'quiet' ? text('challenge.state.quiet', { count: now.days }) : text(`challenge.state.${now.kind}`)}
        </span>
      </td>
      <td>
        {!isOwn && !isGone && !taker.hasLeft && (
          <Button look={now.kind === 'quiet' ? 'plain' : 'quiet'} icon={HandHeart} aria-label={text('challenge.reachOut.to', { name: names.one(taker.person) })} onPress={onAsk}>
            {text(now.kind === 'quiet' ? 'challenge.reachOut.ask' : 'challenge.reachOut')}
          </Button>
        )}
        {taker.reachedOutAt !== null && (
          <span className="muted small">
            {text('challenge.reachOut.last')} <RelativeTime at={taker.reachedOutAt} />
          </span>
        )}
      </td>
    </tr>
  );
}
