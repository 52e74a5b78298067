import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GoalCard } from '../contracts';
import { useGroup } from '../groups/group-context';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { lazyPart } from '../lazy-page';
import { Button } from '../parts/button';
import { UserText } from '../parts/user-text';
import { latestOf, levelKey, levels, mayRate, signed } from './gas';
import styles from './goals.module.css';
import { RatingsTable } from './ratings-table';
import { goalsOf } from './use-goals';

const ScaleDialog = lazyPart([], () => import('./scale-dialog'));
const LevelsChart = lazyPart([], async () => ({ default: (await import('./goal-chart')).LevelsChart }));
const RateDialog = lazyPart([], () => import('./rate-dialog'));

/** The five levels of a goal, where it stands by each side's latest rating, and how that went on. */
export function GoalAttainment({ card }: { readonly card: GoalCard }) {
  const text = useText();
  const { group, me } = useGroup();
  const act = useAct(goalsOf(group));
  const [asked, setAsked] = useState<'scale' | 'rate'>();
  const { scale, ratings } = card;
  const isMine = card.by === me;
  return (
    <Section title={text('goals.scale')}>
      {scale === null ? (
        <>
          <p className="muted">{text('goals.scale.none')}</p>
          <div className="row no-print">
            <Button onPress={() => setAsked('scale')}>{text('goals.scale.write')}</Button>
          </div>
        </>
      ) : (
        <>
          <Levels card={card} />
          <p className="muted small">
            {text(`goals.raters.${scale.raters}`)} {text('goals.weight.is', { weight: scale.weight })}
          </p>
          <div className="row no-print">
            {mayRate(scale, isMine) && (
              <Button look="primary" onPress={() => setAsked('rate')}>
                {text('goals.rate')}
              </Button>
            )}
            {ratings.length === 0 ? (
              <Button onPress={() => setAsked('scale')}>{text('goals.scale.change')}</Button>
            ) : (
              <Button look="quiet" onPress={() => void act({ kind: 'putScaleAway', goal: card.id })}>
                {text('goals.scale.away')}
              </Button>
            )}
          </div>
        </>
      )}
      {ratings.length > 1 && <LevelsChart card={card} />}
      {(ratings.length > 0 || card.pastScales.length > 0) && <RatingsTable card={card} />}
      {asked === 'scale' && <ScaleDialog card={card} onClose={() => setAsked(undefined)} />}
      {asked === 'rate' && <RateDialog card={card} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

/** From the best down, as one climbs. */
function Levels({ card: { scale, ratings, by } }: { readonly card: GoalCard }) {
  const text = useText();
  const intl = useIntl();
  const { me } = useGroup();
  const { member, care } = latestOf(ratings);
  if (scale === null) return null;
  const day = (at: string) => intl.formatDate(at, { day: 'numeric', month: 'short' });
  return (
    <ol className={styles.levels}>
      {levels.toReversed().map((level) => {
        const here = [
          ...(member?.level === level ? [text(by === me ? 'goals.level.you' : 'goals.level.member', { day: day(member.at) })] : []),
          ...(care?.level === level ? [text('goals.level.care', { day: day(care.at) })] : []),
          ...(scale.start === level ? [text('goals.level.start')] : []),
        ];
        return (
          <li key={level} data-here={member?.level === level || care?.level === level}>
            <span className={styles.levelNumber} dir="ltr">
              {signed(level)}
            </span>
            <span>
              <span className="muted small">{text(`goals.level.${levelKey(level)}`)}</span>
              <UserText as="block">{scale.levels[level + 2] ?? ''}</UserText>
              {here.map((words) => (
                <span key={words} className={styles.here}>
                  {words}
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
