import { Hourglass } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Membership } from '../contracts';
import { useText } from '../i18n';
import { newOp, useItems, useLive } from '../live';
import { Avatar } from '../parts/avatar';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { toast } from '../parts/toast-queue';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { useSentence } from '../refusals/use-sentence';
import { groupRole } from '../roles';
import { useEndingWords } from '../groups/ending-words';
import styles from './home.module.css';
import { useReading } from './use-reading';

/** The person's groups: those they are in by name, then those they asked to join. */
export function GroupCards({ memberships }: { readonly memberships: readonly Membership[] }) {
  const text = useText();
  const id = useId();
  const ordered = memberships.filter(({ ending }) => ending?.hasEnded !== true).toSorted((one, other) => Number(one.isWaiting) - Number(other.isWaiting) || one.name.localeCompare(other.name));
  if (ordered.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.groups')}</h2>
      </div>
      <ul className={styles.groups}>
        {ordered.map((membership) => (
          <li key={membership.group}>{membership.isWaiting ? <WaitingCard membership={membership} /> : <GroupCard membership={membership} />}</li>
        ))}
      </ul>
    </section>
  );
}

export function GroupCard({ membership: { group, name, role, ending } }: { readonly membership: Membership }) {
  const text = useText();
  const read = useReading();
  const { client } = useLive();
  const notices = useItems(client, 'notice');
  const unread = notices.filter(({ about, isRead }) => about === group && !isRead);
  const joined = unread.find(({ what }) => what === 'joined');
  const known = groupRole(role);
  const endingWords = useEndingWords();
  return (
    <Link to={paths.group(group)} onClick={() => read(joined)} className={styles.group}>
      <Avatar name={name} size="large" />
      <span className={styles.words}>
        <strong>
          <UserText>{name}</UserText>
        </strong>
        {known && <span className="muted small">{text(`group.role.${known}`)}</span>}
        {ending && <span className="muted small">{endingWords(ending)}</span>}
        {unread.length > 0 && <span className={styles.new}>{text('home.group.new', { count: unread.length })}</span>}
      </span>
    </Link>
  );
}

/** A group that has not answered yet. */
function WaitingCard({ membership: { group, name, at } }: { readonly membership: Membership }) {
  const text = useText();
  const sentence = useSentence();
  const live = useLive();
  const [isLeaving, setLeaving] = useState(false);

  async function takeBack(): Promise<void> {
    setLeaving(true);
    const op = newOp();
    const outcome = await live.send(group, { kind: 'leave' }, { op });
    setLeaving(false);
    if (outcome.kind === 'accepted') return toast(text('home.waiting.takenBack'));
    void live.outbox.dismiss(op);
    toast(sentence(outcome));
  }

  return (
    <div className={styles.waiting}>
      <div className={styles.group}>
        <Avatar name={name} size="large" />
        <span className={styles.words}>
          <strong>
            <UserText>{name}</UserText>
          </strong>
          <span className={styles.state}>
            <Icon of={Hourglass} />
            {text('home.waiting')}
          </span>
        </span>
      </div>
      <p>{text('home.waiting.about')}</p>
      <p className="muted small">
        {text('home.waiting.asked')} <RelativeTime at={at} />
      </p>
      <div className="row">
        <Button look="quiet" isPending={isLeaving} onPress={() => void takeBack()}>
          {text('home.waiting.takeBack')}
        </Button>
      </div>
    </div>
  );
}
