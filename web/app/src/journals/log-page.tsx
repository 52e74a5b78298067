import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import type { ModerationAct, Topic } from '../contracts';
import { flagReasons } from '../flags/reasons';
import { useText } from '../i18n';
import { useItem, useItemsOf, useLive, usePagesOf, useSummariesOf, useTopic } from '../live';
import type { MessageId } from '../messages';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Skeleton } from '../parts/skeleton';
import { UserText } from '../parts/user-text';
import { paths, practiceOf, topicOf } from '../paths';
import { isCare } from '../roles';
import { Page } from '../shell/page';
import { Earlier } from './earlier';
import { moderations } from './moderations';
import styles from './review.module.css';
import { SeatsProvider, useNames, useSeatsOf } from './seats';
import { Shut } from './shut';
import { useJournalsOf } from './use-journals';

/** Every act of moderation in a group's journals, newest first. */
export default function LogPage() {
  const { group: groupId = '' } = useParams();
  const group = topicOf('group', practiceOf(useLive().client), groupId);
  const text = useText();
  const { status, role } = useTopic(group);
  const seats = useSeatsOf(group);
  const journals = useJournalsOf(group);
  const summaries = useSummariesOf(journals);
  const isLoading = status === 'loading' || summaries.some((summary) => summary.status === 'loading');
  const acts = useItemsOf(journals, 'moderationAct').toSorted((one, other) => other.item.at.localeCompare(one.item.at));
  const older = usePagesOf(journals, 'log');
  if (status === 'refused' || status === 'out') return <Shut status={status} />;
  if (status !== 'loading' && !isCare(role)) return <Shut status="refused" />;
  return (
    <SeatsProvider value={seats}>
      <Page
        width="reading"
        title={text('review.log.title')}
        lead={text('review.log.lead')}
        actions={<ButtonLink href={paths.review(group)}>{text('journal.tools.review')}</ButtonLink>}
      >
        {isLoading && acts.length === 0 && <Skeleton lines={6} />}
        {!isLoading && acts.length === 0 && <EmptyState>{text('review.log.empty')}</EmptyState>}
        <ul className={styles.list}>
          {acts.map(({ topic, item }) => (
            <Line key={`${topic} ${item.id}`} group={group} journal={topic} act={item} />
          ))}
        </ul>
        <Earlier {...older} />
      </Page>
    </SeatsProvider>
  );
}

/** Acts that have a sentence; a newer server may know more. */
const known = new Set(['approved', 'returned', 'hidden', 'unhidden', 'made-private', 'flagged', 'settled', 'withdrawn', 'restored', 'moderation-changed']);

interface LineProps {
  readonly group: Topic;
  readonly journal: Topic;
  readonly act: ModerationAct;
}

/** One act, as a sentence. */
function Line({ group, journal, act }: LineProps) {
  const text = useText();
  const intl = useIntl();
  const names = useNames();
  const id = useId();
  const head = useItem(journal, 'journal', 'journalHead');
  const what = act.item === act.entry ? text('review.anEntry') : text('review.aResponse');
  const sentence = text(`review.act.${known.has(act.act) ? act.act : 'other'}` as MessageId, { by: names.one(act.by), writer: names.one(act.writer), what });
  const words = useActWords(act);
  return (
    <li className={styles.line} aria-labelledby={id}>
      <p id={id}>{sentence}</p>
      {words !== null && (
        <div className={styles.said}>
          <UserText as="block">{words}</UserText>
        </div>
      )}
      <p className="muted small row">
        <time dateTime={act.at}>{intl.formatDate(act.at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
        {head && <UserText>{head.title}</UserText>}
        {act.entry !== '' && act.act !== 'withdrawn' && <Link to={paths.written(group, journal, act.item)}>{text('review.inJournal')}</Link>}
      </p>
    </li>
  );
}

/** What was said with it: words of a person, or the name of a choice. */
function useActWords({ act, words }: ModerationAct): string | null {
  const text = useText();
  const reason = flagReasons.find((one) => one === words);
  const moderation = moderations.find((one) => one === words);
  if (act === 'flagged') return reason ? text(`journal.flag.${reason}`) : null;
  if (act === 'moderation-changed') return moderation ? text(`journal.moderation.${moderation}`) : null;
  return words;
}
