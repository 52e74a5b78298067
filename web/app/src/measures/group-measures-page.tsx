import { ShieldCheck } from 'lucide-react';
import { Link } from 'react-router';
import type { PlannedMeasure, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useIntl } from 'react-intl';
import { useNames, useSeats } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { lazyPart, Meanwhile } from '../lazy-page';
import { useItem, useItems } from '../live';
import { Button, ButtonLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { UserText } from '../parts/user-text';
import { Skeleton } from '../parts/skeleton';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { measureOf } from './catalogue';
import styles from './measures.module.css';
import { measuresOf } from './use-record';

const PlanForm = lazyPart([], async () => ({ default: (await import('./plan-form')).PlanForm }));
const PulseResults = lazyPart([], async () => ({ default: (await import('./pulse-results')).PulseResults }));

/** What the group measures, for those who care for it. */
export default function GroupMeasuresPage() {
  return (
    <GroupDoor isForCare>
      <GroupMeasures />
    </GroupDoor>
  );
}

function GroupMeasures() {
  const text = useText();
  const { group, card } = useGroup();
  const measures = measuresOf(group);
  const isReady = useItem(measures, 'words', 'safetyPromise')?.isReady ?? false;
  const plans = useItems(measures, 'plannedMeasure');
  const lead = (
    <Link to={paths.group(group)}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  const safety = (
    <ButtonLink icon={ShieldCheck} href={paths.safety(group)}>
      {text('safety.title')}
    </ButtonLink>
  );
  return (
    <Page title={text('measures.title')} lead={lead} actions={safety}>
      <div className={styles.layout}>
        {!isReady && <Notice title={text('measures.needsSafety')}>{text('measures.needsSafety.about')}</Notice>}
        <Section title={text('measures.plans')}>
          {plans.length === 0 && <p className="muted">{text('measures.plans.none')}</p>}
          <ul className={styles.list}>
            {plans.map((planned) => (
              <Plan key={planned.id} measures={measures} planned={planned} />
            ))}
          </ul>
          <details className={styles.details}>
            <summary>{text('measures.plan.add')}</summary>
            <Meanwhile show={<Skeleton />}><PlanForm measures={measures} isReady={isReady} /></Meanwhile>
          </details>
        </Section>
        <Members measures={measures} />
        <Meanwhile show={<Skeleton />}><PulseResults measures={measures} /></Meanwhile>
      </div>
    </Page>
  );
}

function Plan({ measures, planned }: { readonly measures: Topic; readonly planned: PlannedMeasure }) {
  const text = useText();
  const intl = useIntl();
  const act = useAct(measures);
  const { list } = useNames();
  const { plan, nextAt } = planned;
  return (
    <li className={styles.line}>
      <span>
        <strong>{measureOf(plan.measure)?.short_name}</strong>{' '}
        <span className="muted small">
          {text(`measures.repeat.${plan.repeat}`, { weeks: plan.weeks })} · {plan.people.length === 0 ? text('measures.everybody') : list(plan.people)}
          {nextAt !== null && <> · {text('measures.next', { at: intl.formatDate(nextAt, { dateStyle: 'medium', timeStyle: 'short' }) })}</>}
        </span>
      </span>
      <span className="row">
        <Button onPress={() => void act({ kind: 'askNow', measure: plan.measure })}>{text('measures.askNow')}</Button>
        <Button look="quiet" onPress={() => void act({ kind: 'endMeasure', measure: plan.measure })}>
          {text('measures.end')}
        </Button>
      </span>
    </li>
  );
}

function Members({ measures }: { readonly measures: Topic }) {
  const text = useText();
  const { group } = useGroup();
  const begun = new Set(useItems(measures, 'recordPlace').map(({ person }) => person));
  const { members } = useSeats();
  return (
    <Section title={text('measures.members')}>
      <ul className={styles.list}>
        {members.map(({ person, name }) => (
          <li key={person} className={styles.line}>
            {begun.has(person) ? (
              <Link to={paths.memberRecord(group, person)}>
                <UserText>{name}</UserText>
              </Link>
            ) : (
              <span>
                <UserText>{name}</UserText> <span className="muted small">{text('measures.members.none')}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
