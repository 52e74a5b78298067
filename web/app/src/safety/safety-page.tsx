import { BellRing, Check } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { SafetySheet, Topic } from '../contracts';
import { useGroup } from '../groups/group-context';
import { GroupDoor } from '../groups/group-door';
import { Section } from '../groups/section';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { useAct } from '../journals/use-act';
import { useItem, useItems, usePage } from '../live';
import { safetyOf } from '../measures/use-record';
import { Button } from '../parts/button';
import { Earlier } from '../parts/earlier';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { paths } from '../paths';
import { Page } from '../shell/page';
import { CaseCard } from './case-card';
import { SafetyForm } from './safety-form';
import styles from './safety.module.css';

/** Looking after people who may be in danger, for those who care for the group. */
export default function SafetyPage() {
  return (
    <GroupDoor isForCare>
      <Body />
    </GroupDoor>
  );
}

function Body() {
  const text = useText();
  const { group, card } = useGroup();
  const safety = safetyOf(group);
  const sheet = useItem(safety, 'safety', 'safetySheet');
  const lead = (
    <Link to={paths.group(group)}>
      <UserText>{card.name}</UserText>
    </Link>
  );
  if (sheet === undefined) {
    return (
      <Page title={text('safety.title')} lead={lead}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  return (
    <Page title={text('safety.title')} lead={lead}>
      <div className={styles.layout}>
        {sheet.settings === null && <Notice tone="notice">{text('safety.unset')}</Notice>}
        <Cases safety={safety} />
        <Section title={text('safety.form')}>
          <SafetyForm safety={safety} settings={sheet.settings} />
        </Section>
        {sheet.settings !== null && <Test safety={safety} sheet={sheet} />}
        <Log safety={safety} />
      </div>
    </Page>
  );
}

function Cases({ safety }: { readonly safety: Topic }) {
  const text = useText();
  const all = useItems(safety, 'caseCard');
  const open = all.filter(({ closedAt }) => closedAt === null);
  const closed = all.filter(({ closedAt }) => closedAt !== null).toReversed();
  return (
    <Section title={text('safety.cases')}>
      <p className="muted">{text('safety.cases.about')}</p>
      {open.length === 0 && <p role="status">{text('safety.cases.none')}</p>}
      {open.map((shown) => (
        <CaseCard key={shown.id} safety={safety} shown={shown} />
      ))}
      {closed.length > 0 && (
        <details>
          <summary>{text('safety.cases.closed', { count: closed.length })}</summary>
          <div className={styles.layout}>
            {closed.map((shown) => (
              <CaseCard key={shown.id} safety={safety} shown={shown} />
            ))}
          </div>
        </details>
      )}
    </Section>
  );
}

function Test({ safety, sheet }: { readonly safety: Topic; readonly sheet: SafetySheet }) {
  const text = useText();
  const intl = useIntl();
  const act = useAct(safety);
  const day = (at: string) => intl.formatDate(at, { dateStyle: 'long' });
  return (
    <Section title={text('safety.test')}>
      <p>{sheet.testedAt === null ? text('safety.test.never') : text('safety.test.last', { day: day(sheet.testedAt) })}</p>
      {sheet.testDueAt !== null && <p className="muted">{text('safety.test.next', { day: day(sheet.testDueAt) })}</p>}
      <div className="row">
        {sheet.testSentAt === null ? (
          <Button icon={BellRing} onPress={() => void act({ kind: 'testSafety' })}>
            {text('safety.test.send')}
          </Button>
        ) : (
          <>
            <span role="status">{text('safety.test.sent')}</span>
            <Button icon={Check} onPress={() => void act({ kind: 'confirmTest' })}>
              {text('safety.test.came')}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}

const acts = ['raised', 'answered', 'escalated', 'looked', 'acknowledged', 'noted', 'closed', 'settings', 'test-sent', 'test-came', 'test-due'] as const;

function Log({ safety }: { readonly safety: Topic }) {
  const text = useText();
  const { one } = useNames();
  const lines = useItems(safety, 'safetyAct', 'log').toReversed();
  const older = usePage(safety, 'log');
  return (
    <Section title={text('safety.log')}>
      <ul className={styles.list}>
        {lines.map(({ id, act, by, person, at }) => {
          const known = acts.find((name) => name === act) ?? 'looked';
          return (
            <li key={id}>
              <span className="muted small">
                <RelativeTime at={at} />
              </span>{' '}
              {text(`safety.log.${known}`, { by: by === 'system' ? '' : one(by), person: person === null ? '' : one(person) })}
            </li>
          );
        })}
      </ul>
      <Earlier of={older}>{text('safety.log.earlier')}</Earlier>
    </Section>
  );
}
