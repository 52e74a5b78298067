import { CheckCheck } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Notice } from '../contracts';
import { useText } from '../i18n';
import { useItems, useLive, usePage, useTopic } from '../live';
import { announce } from '../parts/announcer';
import { Button } from '../parts/button';
import { Earlier } from '../parts/earlier';
import styles from './home.module.css';
import { NewsLine } from './news-line';
import { useNewsWords } from './use-news-words';
import { useReading } from './use-reading';

/** What the person was told, newest first. What is new stays new until they say that they have seen it. */
export function News() {
  const text = useText();
  const id = useId();
  const live = useLive();
  const notices = useItems(live.client, 'notice', 'notices').toReversed();
  const older = usePage(live.client, 'notices');
  const read = useReading();
  const latest = notices.find(({ isRead }) => !isRead);
  useSaid(notices[0]);

  return (
    <section aria-labelledby={id} className="stack">
      <div className={styles.head}>
        <h2 id={id}>{text('home.news')}</h2>
        {latest && (
          <Button look="quiet" icon={CheckCheck} onPress={() => void live.send(live.client, { kind: 'readNotices', upTo: latest.number }, { keep: false })}>
            {text('home.news.seen')}
          </Button>
        )}
      </div>
      {notices.length === 0 && <p className="muted">{text('home.news.none')}</p>}
      <ul className={styles.news}>
        {notices.map((notice) => (
          <NewsLine key={notice.id} notice={notice} onFollow={() => read(notice)} />
        ))}
      </ul>
      <Earlier of={older}>{text('home.news.earlier')}</Earlier>
    </section>
  );
}

/** Tells people who use a screen reader what comes while the page is open. */
function useSaid(newest: Notice | undefined): void {
  const words = useNewsWords();
  const live = useLive();
  const said = useRef<number>(undefined);
  const isLive = useTopic(live.client).status === 'live';
  useEffect(() => {
    if (!isLive) return;
    const number = newest?.number ?? 0;
    if (newest && said.current !== undefined && number > said.current) announce(words(newest));
    said.current = number;
  }, [isLive, newest, words]);
}
