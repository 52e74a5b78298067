import {
  AtSign, Bell, BellRing, CalendarClock, CalendarHeart, CheckCheck, ClipboardList, DoorClosed, DoorOpen, Eye, EyeOff, FileCheck, FileHeart, FileText, Flag, Footprints, HandHeart, HandHelping, Handshake, HeartHandshake, HeartPulse, LayoutDashboard, Lightbulb, type LucideIcon, Mail, MessageCircle, MessageCircleQuestion, MessageSquareHeart, MessageSquareReply, MessagesSquare, Mountain, PencilLine, PencilOff, RotateCcw, ShieldCheck, Signature, Sunrise, Telescope, UserPlus, UsersRound,
} from 'lucide-react';
import { Link } from 'react-router';
import type { Notice, NoticeKind } from '../contracts';
import { useText } from '../i18n';
import { Icon } from '../parts/icon';
import { RelativeTime } from '../parts/relative-time';
import { UserText } from '../parts/user-text';
import styles from './home.module.css';
import { wayTo } from './reading';
import { useNewsWords, useTitleOf } from './use-news-words';

const icons: Readonly<Record<NoticeKind, LucideIcon>> = {
  answered: MessageCircle,
  mentioned: AtSign,
  approved: CheckCheck,
  returned: MessageSquareReply,
  hidden: EyeOff,
  madePrivate: ShieldCheck,
  flagSettled: Flag,
  unanswered: HeartHandshake,
  askedToJoin: UserPlus,
  joined: UsersRound,
  left: DoorClosed,
  challengeOpened: Handshake,
  challengeBegan: Sunrise,
  challengeEnded: Telescope,
  challengeToday: Footprints,
  cheered: HandHeart,
  reachedOut: Mail,
  boardOpened: LayoutDashboard,
  boardRevisited: CalendarHeart,
  commented: MessageCircle,
  pageOpened: FileText,
  pageCopied: FileHeart,
  remarked: MessageCircle,
  suggestionTaken: FileCheck,
  suggestionDeclined: MessageCircleQuestion,
  lockedOut: PencilOff,
  letIn: PencilLine,
  toSign: Signature,
  flagged: Flag,
  needsALook: Eye,
  safetyTest: BellRing,
  safetyTestDue: BellRing,
  measureDue: ClipboardList,
  pulseAsked: HeartPulse,
  suggestionsCame: Lightbulb,
  suggestionAnswered: Lightbulb,
  homeworkGiven: ClipboardList,
  planOffered: MessagesSquare,
  feedbackGiven: MessageSquareHeart,
  redoAsked: RotateCcw,
  somethingPlanned: Bell,
  lookFirst: HandHelping,
  goalReviewDue: Mountain,
  groupEnding: CalendarClock,
  groupEnded: DoorOpen,
  groupReopened: UsersRound,
  groupShut: DoorClosed,
  homeworkChanged: PencilLine,
};

/** One thing that the person was told, with the way to it. */
export function NewsLine({ notice, onFollow }: { readonly notice: Notice; readonly onFollow: () => void }) {
  const text = useText();
  const title = useTitleOf(notice.about);
  const to = wayTo(notice);
  const words = useNewsWords()(notice);
  return (
    <li className={styles.line} data-new={!notice.isRead}>
      <Icon of={icons[notice.what]} />
      <div className={styles.words}>
        <span>
          {to === undefined ? words : <Link to={to} onClick={onFollow}>{words}</Link>}
          {!notice.isRead && <span className={styles.new}>{text('home.news.new')}</span>}
        </span>
        {notice.words && (
          <div className={styles.said}>
            <UserText as="block">{notice.words}</UserText>
          </div>
        )}
        <span className="muted small">
          {title !== undefined && (
            <>
              <UserText>{title}</UserText>
              {' · '}
            </>
          )}
          <RelativeTime at={notice.at} />
        </span>
      </div>
    </li>
  );
}
