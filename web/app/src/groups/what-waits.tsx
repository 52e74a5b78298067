import { ClipboardCheck, ClipboardList, Clock, Flag, HeartHandshake, Inbox, type LucideIcon, MessageSquareReply, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n';
import { useReviewingWordsOf } from '../journals/reviewing-words';
import { useNow } from '../journals/use-now';
import { useJournalsOf } from '../journals/use-journals';
import { useItems, useItemsOf } from '../live';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { paths } from '../paths';
import { assignmentsOf } from '../workbooks/use-workbook';
import { dueNow, isJustOver, waitsOf } from '../workbooks/waits';
import { useGroup } from './group-context';
import styles from './groups.module.css';
import { heldOf, longestOf, returnedTo, toAnswer } from './newest-first';
import { Section } from './section';

/** What asks for this person, each with the way there. */
export function WhatWaits() {
  const text = useText();
  const { card, isCare } = useGroup();
  const hours = useReviewingWordsOf(card);
  const waits = [...useCareWaits(), ...useHomeworkWaits(), ...useOwnWaits()];
  return (
    <Section title={text('group.waits')}>
      {waits.length === 0 ? <p className="muted">{text('group.waits.nothing')}</p> : <ul className={styles.waits}>{waits}</ul>}
      {hours !== '' && <p className="muted small">{isCare ? text('group.hours.care', { hours }) : hours}</p>}
    </Section>
  );
}

interface WaitProps {
  readonly icon: LucideIcon;
  readonly to: string;
  readonly words: string;
  readonly children?: ReactNode;
}

function Wait({ icon, to, words, children }: WaitProps) {
  return (
    <li className={styles.wait}>
      <Icon of={icon} />
      <span>
        <Link to={to}>{words}</Link>
        {children && <span className="muted small"> {children}</span>}
      </span>
    </li>
  );
}

/** For those who care for the group: what members wait for. */
function useCareWaits(): readonly ReactNode[] {
  const text = useText();
  const { group, isCare } = useGroup();
  const journals = useJournalsOf(group);
  const waiting = useItemsOf(journals, 'waiting');
  const flags = useItemsOf(journals, 'flagCard');
  const applicants = useItems(group, 'applicant');
  const homework = waitsOf(useItems(assignmentsOf(group), 'copy'));
  if (!isCare) return [];
  const oldest = longestOf(waiting, ({ item }) => item.since);
  const applied = longestOf(applicants, ({ at }) => at);
  const lines: ReactNode[] = [];
  if (flags.length > 0) lines.push(<Wait key="flags" icon={Flag} to={paths.review(group)} words={text('group.waits.flags', { count: flags.length })} />);
  if (oldest) {
    lines.push(
      <Wait key="review" icon={Inbox} to={paths.review(group)} words={text('group.waits.review', { count: waiting.length })}>
        {text('group.waits.oldest')} <RelativeTime at={oldest.item.since} />
      </Wait>,
    );
  }
  if (applied) {
    lines.push(
      <Wait key="applicants" icon={UserPlus} to={paths.members(group)} words={text('group.waits.applicants', { count: applicants.length })}>
        {text('group.waits.oldest')} <RelativeTime at={applied.at} />
      </Wait>,
    );
  }
  if (homework > 0) lines.push(<Wait key="homework" icon={ClipboardCheck} to={paths.homework(group)} words={text('group.waits.homework', { count: homework })} />);
  return lines;
}

/** What is asked of a member today. */
function useHomeworkWaits(): readonly ReactNode[] {
  const text = useText();
  const { group, me, isCare } = useGroup();
  const now = useNow();
  const books = useItems(assignmentsOf(group), 'workbookPlace').filter(({ person }) => person === me).map(({ workbook }) => workbook);
  const tasks = useItemsOf(isCare ? [] : books, 'workbookTask');
  const days = useItemsOf(isCare ? [] : books, 'taskDays');
  const ends = useItemsOf(isCare ? [] : books, 'workbookSheet').flatMap(({ item }) => item.sessionEnds);
  const due = isJustOver(ends, now) ? [] : dueNow(tasks.map(({ item }) => item), days.map(({ item }) => item), now);
  const [first] = due;
  const book = tasks[0]?.topic;
  if (first === undefined || book === undefined) return [];
  return [<Wait key="due" icon={ClipboardList} to={paths.workbook(book, due.length === 1 ? first.id : null)} words={text('group.waits.due', { count: due.length })} />];
}

/** For everybody: what came back, what is on its way, and who has no answer yet. */
function useOwnWaits(): readonly ReactNode[] {
  const text = useText();
  const { group, me } = useGroup();
  const journals = useJournalsOf(group);
  const entries = useItemsOf(journals, 'entry');
  const responses = useItemsOf(journals, 'response');
  const unanswered = useItemsOf(journals, 'unanswered');
  const glad = new Set(useItemsOf(journals, 'mine').filter(({ item }) => item.isVolunteer).map(({ topic }) => topic));
  const written = [...entries, ...responses];
  const held = heldOf(me, written);
  const [firstHeld] = held;
  const open = toAnswer(unanswered, glad, me);
  const lonely = longestOf(open, ({ item }) => item.since);
  return [
    ...returnedTo(me, written).map(({ topic, item }) => (
      <Wait key={item.id} icon={MessageSquareReply} to={paths.written(group, topic, item.id)} words={text('group.waits.returned')} />
    )),
    ...(lonely
      ? [
          <Wait
            key="unanswered"
            icon={HeartHandshake}
            to={paths.written(group, lonely.topic, lonely.item.entry)}
            words={text('group.waits.unanswered', { count: open.length })}
          />,
        ]
      : []),
    ...(firstHeld
      ? [<Wait key="held" icon={Clock} to={paths.written(group, firstHeld.topic, firstHeld.item.id)} words={text('group.waits.held', { count: held.length })} />]
      : []),
  ];
}
