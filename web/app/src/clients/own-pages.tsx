import { FileText, Undo2, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { OwnPage, Topic } from '../contracts';
import { useText } from '../i18n';
import { useItems, useLive } from '../live';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import styles from './home.module.css';

/** A person's own copies of pages that their groups finished. What they let go stays in sight until they leave. */
export function OwnPages() {
  const text = useText();
  const id = useId();
  const { client } = useLive();
  const pages = useItems(client, 'ownPage').toReversed();
  const { dropped, drop, keep } = useDropped();
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.pages')}</h2>
      </div>
      <p className="muted">{text('home.pages.about')}</p>
      <ul className={styles.ownPages}>
        {pages.map((own) => (
          <li key={own.page} className={styles.ownPage}>
            {dropped.has(own.page) ? <Dropped own={own} onKeep={() => keep(own.page)} /> : <Kept own={own} onDrop={() => drop(own.page)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Kept({ own: { page, title }, onDrop }: { readonly own: OwnPage; readonly onDrop: () => void }) {
  const text = useText();
  return (
    <>
      <Link to={paths.page(page)} className={styles.ownPageName}>
        <Icon of={FileText} />
        <UserText>{title}</UserText>
      </Link>
      <Button look="quiet" icon={X} aria-label={text('home.pages.drop.of', { title })} onPress={onDrop}>
        {text('home.pages.drop')}
      </Button>
    </>
  );
}

function Dropped({ own: { title }, onKeep }: { readonly own: OwnPage; readonly onKeep: () => void }) {
  const text = useText();
  return (
    <>
      <span className={styles.ownPageName}>
        <span role="status">
          <s>
            <UserText>{title}</UserText>
          </s>{' '}
          <span className="muted small">{text('home.pages.dropped')}</span>
        </span>
      </span>
      <Button icon={Undo2} aria-label={text('home.pages.keep.of', { title })} onPress={onKeep}>
        {text('home.pages.keep')}
      </Button>
    </>
  );
}

/** What was let go here is only sent when the person leaves this page: until then it can be kept after all. */
function useDropped() {
  const live = useLive();
  const [dropped, setDropped] = useState<ReadonlySet<Topic>>(new Set());
  const latest = useRef(dropped);
  useEffect(() => {
    latest.current = dropped;
  }, [dropped]);
  useEffect(
    () => () => {
      for (const page of latest.current) void live.send(live.client, { kind: 'dropOwnPage', page });
      latest.current = new Set();
    },
    [live],
  );
  return {
    dropped,
    drop: (page: Topic) => setDropped((before) => new Set([...before, page])),
    keep: (page: Topic) => setDropped((before) => new Set([...before].filter((one) => one !== page))),
  };
}
