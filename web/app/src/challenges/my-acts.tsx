import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Act } from '../contracts';
import { useText } from '../i18n';
import { Earlier } from '../journals/earlier';
import page from '../journals/journal-page.module.css';
import { useItems, useLive, usePage } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { ActCard } from './act-card';
import { newestActs, ownCurve } from './acts';
import { useChallenge } from './challenge-context';
import { save } from './csv';
import Curve from './curve';
import { useDayWords } from './use-day-words';

/** Everything this person did, shared or not, with their own curve; theirs to take along. */
export default function MyActs() {
  const text = useText();
  const words = useDayWords();
  const { challenge, me } = useChallenge();
  const items = useItems(challenge, 'act', 'acts');
  const acts = useMemo(() => newestActs(items.filter(({ by }) => by === me)), [items, me]);
  const older = usePage(challenge, 'acts');
  const points = ownCurve(acts).map(({ on, before, after }) => ({ label: words.short(on), before, after }));
  return (
    <div className={page.entries}>
      {points.length > 0 && <Curve title={text('challenge.curve.own')} unit={text('challenge.curve.day')} points={points} about={text('challenge.curve.own.about')} />}
      {acts.length > 0 && <TakeAlong />}
      {acts.map((act) => (
        <ActCard key={act.id} act={act} />
      ))}
      {acts.length === 0 && !older.more && <EmptyState>{text('challenge.acts.mine.none')}</EmptyState>}
      <Earlier {...older} />
    </div>
  );
}

function TakeAlong() {
  const text = useText();
  const { topics } = useLive();
  const { challenge, plan, me } = useChallenge();
  const [isComing, setComing] = useState(false);

  async function take(): Promise<void> {
    setComing(true);
    // one page after the other, until there is no older one
    while (topics.get(challenge).shelf('acts').more) {
      const before = topics.get(challenge).items('act').length;
      await topics.loadMore(challenge, 'acts');
      if (topics.get(challenge).items('act').length === before && topics.get(challenge).shelf('acts').more) break;
    }
    setComing(false);
    const own = newestActs(topics.get(challenge).items('act').filter(({ by }) => by === me)).toReversed();
    const head = ['day', 'words', 'feared', 'happened', 'before', 'after', 'sharing'] as const;
    const row = (act: Act) => [act.on, act.words, act.feared, act.happened, act.sudsBefore, act.sudsAfter, text(`challenge.sharing.${act.sharing}`)];
    save(plan.title, [head.map((name) => text(`challenge.csv.${name}`)), ...own.map(row)]);
  }

  return (
    <div className="row">
      <Button icon={Download} isPending={isComing} onPress={() => void take()}>
        {text('challenge.csv.own')}
      </Button>
    </div>
  );
}
