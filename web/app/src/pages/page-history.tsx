import { Pause, Play, SkipBack, StepBack, StepForward } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { NamedVersion, Topic } from '../contracts';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useItems, usePage } from '../live';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { HistorySlider } from './history-slider';
import { shelf } from './page-copy';
import styles from './page-history.module.css';
import { PageShown } from './page-shown';
import { type Moment, Past } from './past';
import { useLooks } from './use-looks';
import { useRights } from './use-rights';
import { VersionDeeds } from './version-deeds';

const beat = 700;

/** How a page came to be, change by change. */
export default function PageHistory({ topic }: { readonly topic: Topic }) {
  const text = useText();
  const rights = useRights(topic);
  const looks = useLooks(rights);
  const bases = useItems(topic, 'pageBase');
  const steps = useItems(topic, 'pageSteps');
  const named = useItems(topic, 'namedVersion');
  const { more, loading, loadMore } = usePage(topic, shelf);
  const past = useMemo(() => new Past(bases, steps), [bases, steps]);
  const [version, setVersion] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const { moments } = past;
  const last = moments.length - 1;
  const index = version === undefined ? last : past.indexOf(version);
  const isAtEnd = index >= last;
  const words = useMoment(moments[index], version === undefined);

  function go(to: number): void {
    const there = Math.max(0, Math.min(to, last));
    setVersion(there === last ? undefined : moments[there]!.version);
  }

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (isAtEnd ? setPlaying(false) : setVersion(moments[index + 1]!.version)), beat);
    return () => clearTimeout(timer);
  }, [isPlaying, isAtEnd, index, moments]);

  const shown = useMemo(() => (moments[index] === undefined ? undefined : { page: past.pageAt(index), fresh: past.broughtIn(index) }), [past, moments, index]);
  if (shown === undefined) return <Skeleton lines={8} />;
  return (
    <div className={styles.whole}>
      <HistorySlider label={text('page.past.slider')} hint={text('page.past.keys')} most={last} value={index} words={words} marks={marksOf(named, past)} onChange={go} />
      <div className={styles.controls}>
        {more && (
          <Button icon={SkipBack} onPress={loadMore} isPending={loading}>
            {text('page.past.earlier')}
          </Button>
        )}
        <Button icon={StepBack} aria-label={text('page.past.back')} isDisabled={index === 0} onPress={() => go(index - 1)} />
        <Button icon={isPlaying ? Pause : Play} onPress={() => (isAtEnd && !isPlaying && go(0), setPlaying(!isPlaying))}>
          {text(isPlaying ? 'page.past.pause' : 'page.past.play')}
        </Button>
        <Button icon={StepForward} aria-label={text('page.past.on')} isDisabled={isAtEnd} onPress={() => go(index + 1)} />
        <p className={styles.moment}>{words}</p>
      </div>
      {named.length > 0 && <Named named={named} onChoose={(one) => go(past.indexOf(one.version))} />}
      <VersionDeeds topic={topic} page={shown.page} isNow={isAtEnd} rights={rights} looks={looks} now={() => past.pageAt(last)} />
      <div className={styles.sheet}>
        <PageShown doc={shown.page.doc} fresh={isAtEnd && version === undefined ? nothing : shown.fresh} label={text('page.past.text')} looks={looks} />
      </div>
    </div>
  );
}

const nothing: readonly never[] = [];

const marksOf = (named: readonly NamedVersion[], past: Past) => named.map(({ id, name, version }) => ({ id, name, at: past.indexOf(version) }));

/** Who changed the page last, and when. */
function useMoment(moment: Moment | undefined, isNow: boolean): string {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  if (moment === undefined) return '';
  const time = intl.formatDate(moment.at, { dateStyle: 'medium', timeStyle: 'short' });
  const words = moment.by === null ? text('page.past.first', { time }) : text('page.past.at', { name: names.one(moment.by), time });
  return isNow ? `${text('page.past.now')} · ${words}` : words;
}

function Named({ named, onChoose }: { readonly named: readonly NamedVersion[]; readonly onChoose: (one: NamedVersion) => void }) {
  const text = useText();
  return (
    <ul className={styles.named} aria-label={text('page.past.named')}>
      {named.map((one) => (
        <li key={one.id}>
          <Button look="quiet" onPress={() => onChoose(one)}>
            <UserText>{one.name}</UserText>
          </Button>
        </li>
      ))}
    </ul>
  );
}
