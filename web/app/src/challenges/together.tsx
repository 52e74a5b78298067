import { Check, Circle, Sparkles } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Milestone, Reached } from '../contracts';
import { useText } from '../i18n';
import { useItem, useTopic } from '../live';
import { announce } from '../parts/announcer';
import { Icon } from '../parts/icon';
import { UserText } from '../parts/user-text';
import { useChallenge } from './challenge-context';
import styles from './challenge.module.css';
import { aimOf, newlyReached } from './total';

/** What somebody wrote, inside a sentence: it keeps its own direction. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** What all have done together. It only rises, and nobody is ranked. */
export function Together() {
  const text = useText();
  const intl = useIntl();
  const { challenge, plan } = useChallenge();
  const sum = useItem(challenge, 'total', 'challengeTotal');
  const total = sum?.total ?? 0;
  const { milestones } = plan;
  const aim = aimOf(total, milestones);
  const fresh = useFresh(sum?.reached);
  const unit = apart(plan.unit);
  const spoken = text('challenge.total.of', { total, unit, aim });
  return (
    <section aria-labelledby="together" className="card stack">
      <h2 id="together">{text('challenge.together')}</h2>
      <p className={styles.total}>
        <strong data-total>{intl.formatNumber(total)}</strong>
        <span className="muted">
          <UserText>{plan.unit}</UserText>
        </span>
      </p>
      {milestones.length > 0 && (
        <div role="progressbar" aria-labelledby="together" aria-valuemin={0} aria-valuemax={aim} aria-valuenow={total} aria-valuetext={spoken} className={styles.bar}>
          <span style={{ inlineSize: `${(total / aim) * 100}%` }} />
          {milestones.map((one) => (
            <i key={one.total} style={{ insetInlineStart: `${(one.total / aim) * 100}%` }} />
          ))}
        </div>
      )}
      {fresh !== undefined && (
        <p className={styles.celebrated}>
          <Icon of={Sparkles} />
          <span>
            {text('challenge.reached', { total: fresh.total, unit })} <UserText>{fresh.words}</UserText>
          </span>
        </p>
      )}
      {milestones.length > 0 && <Milestones all={milestones} reached={sum?.reached ?? []} />}
      <p className="muted small">
        {text('challenge.takers', { count: sum?.takers ?? 0 })} {text('challenge.total.about')}
      </p>
    </section>
  );
}

function Milestones({ all, reached }: { readonly all: readonly Milestone[]; readonly reached: readonly Reached[] }) {
  const text = useText();
  const intl = useIntl();
  return (
    <ul className={styles.milestones}>
      {all.map(({ total, words }) => {
        const when = reached.find((one) => one.total === total)?.at;
        return (
          <li key={total} data-reached={when !== undefined}>
            <Icon of={when === undefined ? Circle : Check} />
            <span>
              <strong>{intl.formatNumber(total)}</strong> <UserText>{words}</UserText>
              {when !== undefined && <span className="muted small"> {text('challenge.reached.on', { day: intl.formatDate(when, { day: 'numeric', month: 'short' }) })}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The milestone that was reached while this page was open; said once to people who use a screen reader. */
function useFresh(reached: readonly Reached[] | undefined): Milestone | undefined {
  const text = useText();
  const { challenge, plan } = useChallenge();
  const isLive = useTopic(challenge).status === 'live';
  const known = useRef<readonly Reached[]>(undefined);
  const [fresh, setFresh] = useState<Milestone>();
  useEffect(() => {
    if (!isLive || reached === undefined) return;
    const latest = known.current === undefined ? undefined : newlyReached(known.current, reached, plan.milestones).at(-1);
    known.current = reached;
    if (latest === undefined) return;
    setFresh(latest);
    announce(`${text('challenge.reached', { total: latest.total, unit: apart(plan.unit) })} ${latest.words}`);
  }, [isLive, reached, plan, text]);
  return fresh;
}
