// Made from the C# contracts by `dotnet run --project web -- contracts`; change those, not this file.

/** The address of one live thing: `kind/practice/id`. */
export type Topic = string;

/** To whom something is shown: `group`, `care` or `member:ID`. */
export type Audience = string;

/** Emphasis on a piece of text. */
export type RichMark =
  | { readonly type: 'strong' | 'em' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** A block, a list item, a line break or a piece of text. */
export interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly RichMark[];
}

/** What a person wrote: a small ProseMirror document. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly RichNode[];
}

/** A co-written page: its ProseMirror document, and who wrote what (position, length, person). */
export interface PageText {
  readonly doc: RichNode;
  readonly by: readonly (readonly [number, number, string])[];
}

/** One of ProseMirror's steps as JSON. */
export type Step = Readonly<Record<string, unknown>>;

export type Command =
  | AcknowledgeCase
  | AddBoard
  | AddChallenge
  | AddJournal
  | AddOwnBoard
  | AddPage
  | AddPart
  | AddPrompt
  | AddTile
  | AnswerItem
  | AnswerPulse
  | AnswerRemark
  | Approve
  | ApproveItem
  | ApproveTile
  | AskForClosings
  | AskNow
  | AskPulse
  | AskToJoin
  | AskToTalk
  | CancelSession
  | ChangeBoard
  | ChangeChallenge
  | ChangeCheckIn
  | ChangeGroup
  | ChangeJournal
  | ChangePage
  | ChangePreferences
  | ChangeRole
  | ChangeTaking
  | ChangeTile
  | CheckIn
  | CheerOn
  | ChooseSeat
  | ChooseStep
  | CloseCase
  | CloseChallenge
  | ComeBack
  | ConfirmTest
  | Count
  | CreateGroup
  | Decline
  | DropArrangement
  | DropDraft
  | DropOwnPage
  | DropTask
  | EditAct
  | EditEntry
  | EditResponse
  | EndChallenge
  | EndMeasure
  | EndPulse
  | Flag
  | FreezePage
  | GiveTurn
  | HandIn
  | HideAct
  | HideComment
  | HideItem
  | HidePassage
  | HideRemark
  | HideTile
  | Invite
  | JoinChallenge
  | JudgeSuggestion
  | KeepArrangement
  | KeepTask
  | Leave
  | LeaveChallenge
  | LetIn
  | LockOut
  | LogAct
  | LookAt
  | LookAtCase
  | MakeEdition
  | MakePrivate
  | MakeRemark
  | MoveTiles
  | NameVersion
  | NoteWhatWasDone
  | OpenMyRecord
  | Pause
  | PinWords
  | PlanMeasure
  | PlanRevisit
  | PutAwayOwnBoard
  | ReachOut
  | React
  | ReactToTile
  | ReadNotices
  | RemindMe
  | RemoveMember
  | RemovePart
  | RemovePrompt
  | RemoveTile
  | RenameOwnBoard
  | Rest
  | RestoreArrangement
  | RestoreEntry
  | RestorePart
  | RestoreTile
  | ReturnItem
  | ReturnTile
  | RevokeInvitation
  | SaveDraft
  | ScheduleSession
  | SetReviewHours
  | SetSafety
  | SetTheme
  | SettleFlag
  | SettleRemark
  | ShowPassage
  | ShowRemark
  | SignAgreement
  | StartTimer
  | StopTimer
  | Suds
  | TakeBackAct
  | TakeBackMark
  | TakeOutWords
  | TalkedAboutPulse
  | TellSleep
  | TestSafety
  | TickTask
  | UnhideAct
  | UnhideComment
  | UnhideItem
  | UnhideTile
  | Volunteer
  | WidenEntry
  | WithdrawComment
  | WithdrawEntry
  | WithdrawRemark
  | WithdrawResponse
  | WriteClosing
  | WriteComment
  | WriteEntry
  | WriteLesson
  | WriteResponse
  | WriteSteps;

export type Item =
  | Act
  | Applicant
  | Arrangement
  | BoardCard
  | BoardGuide
  | BoardSheet
  | CaseCard
  | CaseWords
  | ChallengeCard
  | ChallengeSheet
  | ChallengeTotal
  | Closing
  | Comment
  | CountMark
  | Draft
  | Edition
  | Entry
  | FilledForm
  | FlagCard
  | GroupAct
  | GroupCard
  | GroupCurve
  | HiddenPassage
  | Invitation
  | JournalCard
  | JournalHead
  | Lesson
  | LockedOut
  | MeasureSeries
  | Membership
  | Mine
  | ModerationAct
  | MoodCheckIn
  | NamedVersion
  | Notice
  | OwnBoard
  | OwnPage
  | OwnPulse
  | OwnTask
  | PageBase
  | PageCard
  | PageSheet
  | PageSteps
  | PlannedMeasure
  | Preferences
  | Prompt
  | Pulse
  | PulseLow
  | RecordPlace
  | RecordSheet
  | Remark
  | RemovedTiles
  | Response
  | SafetyAct
  | SafetyPromise
  | SafetySheet
  | SeatCard
  | SessionCard
  | Signature
  | SleepNight
  | SudsMark
  | Taker
  | Tile
  | ToldNote
  | Unanswered
  | Waiting;

export type Outcome =
  | Accepted
  | Rejected;

export interface Accepted {
  readonly kind: 'accepted';
  readonly seq: number;
}

export interface AcknowledgeCase {
  readonly kind: 'acknowledgeCase';
  readonly case: string;
}

export interface Act {
  readonly kind: 'act';
  readonly by: string;
  readonly at: string;
  readonly on: string;
  readonly words: string | null;
  readonly feared: string | null;
  readonly happened: string | null;
  readonly sudsBefore: number | null;
  readonly sudsAfter: number | null;
  readonly sharing: ActSharing;
  readonly isForCare: boolean;
  readonly isReturn: boolean;
  readonly cheers: readonly Cheered[];
  readonly hiddenFor: string | null;
  readonly isEdited: boolean;
  readonly version: number;
  readonly id: string;
  readonly ord: number;
}

export type ActSharing = 'nothing' | 'count' | 'act';

export interface ActWords {
  readonly on: string;
  readonly words: string | null;
  readonly feared: string | null;
  readonly happened: string | null;
  readonly sudsBefore: number | null;
  readonly sudsAfter: number | null;
  readonly sharing: ActSharing;
  readonly isForCare: boolean;
}

export interface AddBoard {
  readonly kind: 'addBoard';
  readonly plan: BoardPlan;
}

export interface AddChallenge {
  readonly kind: 'addChallenge';
  readonly plan: ChallengePlan;
}

export interface AddJournal {
  readonly kind: 'addJournal';
  readonly title: string;
  readonly about: string | null;
  readonly moderation: Moderation;
  readonly holdFirst: number;
  readonly isAdviceWelcome: boolean;
}

export interface AddOwnBoard {
  readonly kind: 'addOwnBoard';
  readonly title: string;
  readonly layout: BoardLayout;
  readonly titles: readonly string[];
}

export interface AddPage {
  readonly kind: 'addPage';
  readonly plan: PagePlan;
}

export interface AddPart {
  readonly kind: 'addPart';
  readonly person: string | null;
}

export interface AddPrompt {
  readonly kind: 'addPrompt';
  readonly words: string;
  readonly from: string;
  readonly until: string;
  readonly isSeeAfter: boolean;
}

export interface AddTile {
  readonly kind: 'addTile';
  readonly content: TileContent;
  readonly place: TilePlace;
  readonly from: TileOrigin | null;
}

export interface AnswerItem {
  readonly kind: 'answerItem';
  readonly form: string;
  readonly measure: string;
  readonly item: string;
  readonly value: number | null;
  readonly isDeclined: boolean;
  readonly language: string;
}

export interface AnswerPulse {
  readonly kind: 'answerPulse';
  readonly pulse: string;
  readonly belong: number | null;
  readonly understood: number | null;
  readonly work: number | null;
  readonly safe: number | null;
}

export interface AnswerRemark {
  readonly kind: 'answerRemark';
  readonly remark: string;
  readonly words: string;
}

export interface Applicant {
  readonly kind: 'applicant';
  readonly person: string;
  readonly legalName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface Approve {
  readonly kind: 'approve';
  readonly person: string;
}

export interface ApproveItem {
  readonly kind: 'approveItem';
  readonly entry: string;
  readonly item: string;
  readonly version: number | null;
}

export interface ApproveTile {
  readonly kind: 'approveTile';
  readonly tile: string;
  readonly version: number;
}

export interface Arrangement {
  readonly kind: 'arrangement';
  readonly name: string;
  readonly by: string;
  readonly at: string;
  readonly tiles: number;
  readonly id: string;
  readonly ord: number;
}

export interface AskForClosings {
  readonly kind: 'askForClosings';
  readonly isAsked: boolean;
}

export interface AskNow {
  readonly kind: 'askNow';
  readonly measure: string;
}

export interface AskPulse {
  readonly kind: 'askPulse';
  readonly hours: number;
}

export interface AskToJoin {
  readonly kind: 'askToJoin';
  readonly code: string;
  readonly legalName: string;
  readonly displayName: string;
}

export interface AskToTalk {
  readonly kind: 'askToTalk';
}

export interface BoardCard {
  readonly kind: 'boardCard';
  readonly board: Topic;
  readonly title: string;
  readonly isClosed: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface BoardGuide {
  readonly kind: 'boardGuide';
  readonly theme: string | null;
  readonly timerStartsAt: string | null;
  readonly timerEndsAt: string | null;
  readonly isSilent: boolean;
  readonly turn: string | null;
  readonly revisitOn: string | null;
  readonly revisitZone: string | null;
  readonly asksClosings: boolean;
  readonly id: string;
  readonly ord: number;
}

export type BoardLayout = 'free' | 'fourAreas' | 'path' | 'tree' | 'nowAndThen';

export interface BoardPlan {
  readonly title: string;
  readonly about: string | null;
  readonly layout: BoardLayout;
  readonly titles: readonly string[];
  readonly pictures: PictureReview;
}

export interface BoardSheet {
  readonly kind: 'boardSheet';
  readonly group: Topic | null;
  readonly owner: string | null;
  readonly title: string | null;
  readonly about: string | null;
  readonly layout: BoardLayout;
  readonly pictures: PictureReview;
  readonly isClosed: boolean;
  readonly width: number;
  readonly height: number;
  readonly id: string;
  readonly ord: number;
}

export interface CancelSession {
  readonly kind: 'cancelSession';
  readonly session: string;
}

export interface CaseAnswer {
  readonly measure: string;
  readonly item: string;
  readonly text: string;
  readonly value: number | null;
  readonly label: string;
  readonly at: string;
  readonly form: string | null;
}

export interface CaseCard {
  readonly kind: 'caseCard';
  readonly person: string;
  readonly level: CaseLevel;
  readonly at: string;
  readonly times: number;
  readonly lastAt: string;
  readonly stage: number;
  readonly dueAt: string | null;
  readonly seenBy: string | null;
  readonly seenAt: string | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface CaseDeed {
  readonly by: string;
  readonly at: string;
  readonly words: string;
}

export type CaseLevel = 'note' | 'high' | 'urgent';

export interface CaseWords {
  readonly kind: 'caseWords';
  readonly case: string;
  readonly answers: readonly CaseAnswer[];
  readonly done: readonly CaseDeed[];
  readonly id: string;
  readonly ord: number;
}

export interface ChallengeCard {
  readonly kind: 'challengeCard';
  readonly challenge: Topic;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly phase: ChallengePhase;
  readonly timeZone: string | null;
  readonly id: string;
  readonly ord: number;
}

export type ChallengePhase = 'planned' | 'running' | 'debrief' | 'closed';

export interface ChallengePlan {
  readonly title: string;
  readonly about: string | null;
  readonly unit: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly steps: readonly string[];
  readonly tasks: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly debrief: readonly string[];
  readonly safety: string | null;
  readonly asksBelief: boolean;
  readonly asksSuds: boolean;
}

export interface ChallengeSheet {
  readonly kind: 'challengeSheet';
  readonly group: Topic;
  readonly plan: ChallengePlan;
  readonly phase: ChallengePhase;
  readonly version: number;
  readonly id: string;
  readonly ord: number;
}

export interface ChallengeTotal {
  readonly kind: 'challengeTotal';
  readonly total: number;
  readonly takers: number;
  readonly reached: readonly Reached[];
  readonly id: string;
  readonly ord: number;
}

export interface ChangeBoard {
  readonly kind: 'changeBoard';
  readonly title: string | null;
  readonly about: string | null;
  readonly pictures: PictureReview | null;
  readonly isClosed: boolean | null;
}

export interface ChangeChallenge {
  readonly kind: 'changeChallenge';
  readonly plan: ChallengePlan;
  readonly version: number;
}

export interface ChangeCheckIn {
  readonly kind: 'changeCheckIn';
  readonly id: string;
  readonly mood: number;
  readonly energy: number | null;
  readonly note: string | null;
}

export interface ChangeGroup {
  readonly kind: 'changeGroup';
  readonly name: string | null;
  readonly purpose: string | null;
  readonly format: GroupFormat | null;
  readonly cap: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly timeZone: string | null;
  readonly programme: string | null;
  readonly isWithoutStart: boolean;
  readonly isWithoutEnd: boolean;
}

export interface ChangeJournal {
  readonly kind: 'changeJournal';
  readonly title: string | null;
  readonly about: string | null;
  readonly moderation: Moderation | null;
  readonly holdFirst: number | null;
  readonly isAdviceWelcome: boolean | null;
  readonly isClosed: boolean | null;
}

export interface ChangePage {
  readonly kind: 'changePage';
  readonly title: string | null;
  readonly about: string | null;
  readonly isLocked: boolean | null;
  readonly showsCarets: boolean | null;
}

export interface ChangePreferences {
  readonly kind: 'changePreferences';
  readonly theme: string | null;
  readonly language: string | null;
  readonly textSize: number | null;
  readonly font: string | null;
  readonly country: string | null;
  readonly isQuiet: boolean | null;
  readonly isDiscreet: boolean | null;
}

export interface ChangeRole {
  readonly kind: 'changeRole';
  readonly person: string;
  readonly role: Role;
}

export interface ChangeTaking {
  readonly kind: 'changeTaking';
  readonly sharing: ActSharing | null;
  readonly isInCurve: boolean | null;
}

export interface ChangeTile {
  readonly kind: 'changeTile';
  readonly tile: string;
  readonly content: TileContent;
  readonly version: number;
}

export interface CheckIn {
  readonly kind: 'checkIn';
  readonly on: string;
  readonly mood: number;
  readonly energy: number | null;
  readonly note: string | null;
}

export type Cheer = 'brave' | 'warm' | 'inspired' | 'withYou' | 'thanks';

export interface CheerOn {
  readonly kind: 'cheerOn';
  readonly act: string;
  readonly cheer: Cheer;
  readonly isOn: boolean;
}

export interface Cheered {
  readonly person: string;
  readonly cheer: Cheer;
}

export interface ChooseSeat {
  readonly kind: 'chooseSeat';
  readonly displayName: string;
  readonly colour: string;
}

export interface ChooseStep {
  readonly kind: 'chooseStep';
  readonly size: StepSize;
  readonly ownStep: string | null;
}

export interface CloseCase {
  readonly kind: 'closeCase';
  readonly case: string;
  readonly words: string;
}

export interface CloseChallenge {
  readonly kind: 'closeChallenge';
  readonly isClosed: boolean;
}

export interface Closing {
  readonly kind: 'closing';
  readonly by: string;
  readonly at: string;
  readonly obstacle: string;
  readonly if: string;
  readonly then: string;
  readonly reach: ClosingReach;
  readonly id: string;
  readonly ord: number;
}

export type ClosingReach = 'own' | 'care' | 'group';

export interface ComeBack {
  readonly kind: 'comeBack';
}

export interface Comment {
  readonly kind: 'comment';
  readonly tile: string;
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly review: Review | null;
  readonly id: string;
  readonly ord: number;
}

export interface ConfirmTest {
  readonly kind: 'confirmTest';
}

export interface Count {
  readonly kind: 'count';
  readonly what: string;
  readonly times: number;
  readonly reference: string | null;
}

export interface CountMark {
  readonly kind: 'countMark';
  readonly at: string;
  readonly what: string;
  readonly times: number;
  readonly reference: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface CreateGroup {
  readonly kind: 'createGroup';
  readonly name: string;
  readonly purpose: string;
  readonly format: GroupFormat;
  readonly cap: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly timeZone: string;
  readonly programme: string | null;
  readonly displayName: string;
}

export interface CurvePoint {
  readonly week: number;
  readonly before: number;
  readonly after: number;
  readonly people: number;
}

export interface DayMark {
  readonly on: string;
  readonly acts: number;
  readonly ownActs: number;
  readonly isRest: boolean;
}

export interface Decline {
  readonly kind: 'decline';
  readonly person: string;
}

export interface Draft {
  readonly kind: 'draft';
  readonly key: string;
  readonly text: RichText;
  readonly choices: string | null;
  readonly version: number;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface DropArrangement {
  readonly kind: 'dropArrangement';
  readonly point: string;
}

export interface DropDraft {
  readonly kind: 'dropDraft';
  readonly key: string;
  readonly version: number;
}

export interface DropOwnPage {
  readonly kind: 'dropOwnPage';
  readonly page: Topic;
}

export interface DropTask {
  readonly kind: 'dropTask';
  readonly task: string;
}

export interface EditAct {
  readonly kind: 'editAct';
  readonly act: string;
  readonly words: ActWords;
  readonly version: number;
}

export interface EditEntry {
  readonly kind: 'editEntry';
  readonly entry: string;
  readonly text: RichText;
  readonly wish: Wish;
  readonly version: number;
}

export interface EditResponse {
  readonly kind: 'editResponse';
  readonly entry: string;
  readonly response: string;
  readonly text: RichText;
  readonly mentions: readonly string[];
  readonly version: number;
}

export interface Edition {
  readonly kind: 'edition';
  readonly number: number;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface EndChallenge {
  readonly kind: 'endChallenge';
}

export interface EndMeasure {
  readonly kind: 'endMeasure';
  readonly measure: string;
}

export interface EndPulse {
  readonly kind: 'endPulse';
  readonly pulse: string;
}

export interface Entry {
  readonly kind: 'entry';
  readonly by: string;
  readonly at: string;
  readonly text: RichText;
  readonly wish: Wish;
  readonly prompt: string | null;
  readonly sharing: Sharing;
  readonly isEdited: boolean;
  readonly version: number;
  readonly reactions: readonly Reacted[];
  readonly review: Review | null;
  readonly id: string;
  readonly ord: number;
}

export interface FilledForm {
  readonly kind: 'filledForm';
  readonly measure: string;
  readonly wording: string;
  readonly scoring: string;
  readonly language: string;
  readonly beganAt: string;
  readonly handedInAt: string | null;
  readonly answers: readonly ItemAnswer[];
  readonly total: number | null;
  readonly subscores: readonly Subscore[];
  readonly answered: number;
  readonly asked: number;
  readonly band: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface Flag {
  readonly kind: 'flag';
  readonly entry: string;
  readonly item: string;
  readonly reason: FlagReason;
  readonly words: string | null;
}

export interface FlagCard {
  readonly kind: 'flagCard';
  readonly entry: string;
  readonly item: string;
  readonly reason: FlagReason;
  readonly words: string | null;
  readonly reporter: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export type FlagReason = 'worried' | 'unkind' | 'private' | 'harmful' | 'other';

export interface FreezePage {
  readonly kind: 'freezePage';
  readonly isFrozen: boolean;
  readonly givesCopies: boolean;
}

export interface GiveTurn {
  readonly kind: 'giveTurn';
  readonly person: string | null;
}

export interface GroupAct {
  readonly kind: 'groupAct';
  readonly act: string;
  readonly by: string;
  readonly person: string | null;
  readonly words: string | null;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface GroupCard {
  readonly kind: 'groupCard';
  readonly name: string;
  readonly purpose: string;
  readonly format: GroupFormat;
  readonly cap: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly timeZone: string;
  readonly programme: string | null;
  readonly pinnedWords: string | null;
  readonly hours: ReviewHours;
  readonly id: string;
  readonly ord: number;
}

export interface GroupCurve {
  readonly kind: 'groupCurve';
  readonly points: readonly CurvePoint[];
  readonly id: string;
  readonly ord: number;
}

export type GroupFormat = 'closed' | 'open' | 'module';

export interface HandIn {
  readonly kind: 'handIn';
  readonly form: string;
}

export interface HiddenPassage {
  readonly kind: 'hiddenPassage';
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly reason: string;
  readonly writers: readonly string[];
  readonly id: string;
  readonly ord: number;
}

export interface HideAct {
  readonly kind: 'hideAct';
  readonly act: string;
  readonly reason: string;
}

export interface HideComment {
  readonly kind: 'hideComment';
  readonly tile: string;
  readonly comment: string;
  readonly reason: string;
}

export interface HideItem {
  readonly kind: 'hideItem';
  readonly entry: string;
  readonly item: string;
  readonly reason: string;
}

export interface HidePassage {
  readonly kind: 'hidePassage';
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export interface HideRemark {
  readonly kind: 'hideRemark';
  readonly remark: string;
  readonly answer: string | null;
  readonly reason: string;
}

export interface HideTile {
  readonly kind: 'hideTile';
  readonly tile: string;
  readonly reason: string;
}

export interface Invitation {
  readonly kind: 'invitation';
  readonly label: string;
  readonly role: Role;
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: string;
  readonly isRevoked: boolean;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface Invite {
  readonly kind: 'invite';
  readonly codeHash: string;
  readonly label: string;
  readonly role: Role;
  readonly uses: number;
  readonly expiresAt: string;
}

export interface ItemAnswer {
  readonly item: string;
  readonly value: number | null;
  readonly isDeclined: boolean;
  readonly at: string;
}

export interface JoinChallenge {
  readonly kind: 'joinChallenge';
  readonly size: StepSize;
  readonly ownStep: string | null;
  readonly sharing: ActSharing;
  readonly isInCurve: boolean;
}

export interface JournalCard {
  readonly kind: 'journalCard';
  readonly journal: Topic;
  readonly title: string;
  readonly isClosed: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface JournalHead {
  readonly kind: 'journalHead';
  readonly group: Topic;
  readonly title: string;
  readonly about: string | null;
  readonly moderation: Moderation;
  readonly holdFirst: number;
  readonly isAdviceWelcome: boolean;
  readonly isClosed: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface JudgeSuggestion {
  readonly kind: 'judgeSuggestion';
  readonly remark: string;
  readonly isTaken: boolean;
}

export interface KeepArrangement {
  readonly kind: 'keepArrangement';
  readonly name: string;
}

export interface KeepTask {
  readonly kind: 'keepTask';
  readonly words: string;
  readonly cue: string | null;
}

export interface Leave {
  readonly kind: 'leave';
}

export interface LeaveChallenge {
  readonly kind: 'leaveChallenge';
}

export interface Lesson {
  readonly kind: 'lesson';
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly reach: LessonReach;
  readonly id: string;
  readonly ord: number;
}

export type LessonReach = 'me' | 'care' | 'group';

export interface LetIn {
  readonly kind: 'letIn';
  readonly person: string;
}

export interface LocalLine {
  readonly name: string;
  readonly call: string;
  readonly when: string | null;
}

export interface LockOut {
  readonly kind: 'lockOut';
  readonly person: string;
  readonly reason: string;
}

export interface LockedOut {
  readonly kind: 'lockedOut';
  readonly person: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface LogAct {
  readonly kind: 'logAct';
  readonly act: ActWords;
}

export interface LookAt {
  readonly kind: 'lookAt';
  readonly entry: string;
  readonly item: string;
}

export interface LookAtCase {
  readonly kind: 'lookAtCase';
  readonly case: string;
}

export interface MakeEdition {
  readonly kind: 'makeEdition';
}

export interface MakePrivate {
  readonly kind: 'makePrivate';
  readonly entry: string;
  readonly reason: string;
}

export interface MakeRemark {
  readonly kind: 'makeRemark';
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly suggestion: string | null;
}

export interface MeasurePlan {
  readonly measure: string;
  readonly people: readonly string[];
  readonly repeat: MeasureRepeat;
  readonly weeks: number;
  readonly startsOn: string;
  readonly at: string;
  readonly timeZone: string;
  readonly isConfirmed: boolean;
}

export type MeasureRepeat = 'once' | 'weekly' | 'atSession';

export interface MeasureSeries {
  readonly kind: 'measureSeries';
  readonly measure: string;
  readonly points: readonly SeriesPoint[];
  readonly sinceFirst: ScoreChange | null;
  readonly sinceLast: ScoreChange | null;
  readonly isOffTrack: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface Membership {
  readonly kind: 'membership';
  readonly group: Topic;
  readonly name: string;
  readonly role: Role;
  readonly isWaiting: boolean;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface Milestone {
  readonly total: number;
  readonly words: string;
}

export interface Mine {
  readonly kind: 'mine';
  readonly isVolunteer: boolean;
  readonly answeredPrompts: readonly string[];
  readonly id: string;
  readonly ord: number;
}

export type Moderation = 'open' | 'reviewAfter' | 'holdAll' | 'holdFirst' | 'holdFlagged';

export interface ModerationAct {
  readonly kind: 'moderationAct';
  readonly act: string;
  readonly by: string;
  readonly entry: string;
  readonly item: string;
  readonly writer: string;
  readonly words: string | null;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface MoodCheckIn {
  readonly kind: 'moodCheckIn';
  readonly at: string;
  readonly on: string;
  readonly mood: number;
  readonly energy: number | null;
  readonly note: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface MoveTiles {
  readonly kind: 'moveTiles';
  readonly moves: readonly TileMove[];
}

export interface NameVersion {
  readonly kind: 'nameVersion';
  readonly version: number;
  readonly name: string;
}

export interface NamedVersion {
  readonly kind: 'namedVersion';
  readonly version: number;
  readonly name: string;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface NoteWhatWasDone {
  readonly kind: 'noteWhatWasDone';
  readonly case: string;
  readonly words: string;
}

export interface Notice {
  readonly kind: 'notice';
  readonly what: NoticeKind;
  readonly about: Topic;
  readonly item: string | null;
  readonly words: string | null;
  readonly at: string;
  readonly isRead: boolean;
  readonly number: number;
  readonly by: string | null;
  readonly group: Topic | null;
  readonly id: string;
  readonly ord: number;
}

export type NoticeKind = 'answered' | 'mentioned' | 'approved' | 'returned' | 'hidden' | 'madePrivate' | 'flagSettled' | 'unanswered' | 'askedToJoin' | 'joined' | 'left' | 'challengeOpened' | 'challengeBegan' | 'challengeEnded' | 'challengeToday' | 'cheered' | 'reachedOut' | 'boardOpened' | 'boardRevisited' | 'commented' | 'pageOpened' | 'pageCopied' | 'remarked' | 'suggestionTaken' | 'suggestionDeclined' | 'lockedOut' | 'letIn' | 'toSign' | 'flagged' | 'needsALook' | 'safetyTest' | 'safetyTestDue' | 'measureDue' | 'pulseAsked';

export interface OpenMyRecord {
  readonly kind: 'openMyRecord';
}

export interface OwnBoard {
  readonly kind: 'ownBoard';
  readonly board: Topic;
  readonly title: string;
  readonly at: string;
  readonly isAway: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface OwnPage {
  readonly kind: 'ownPage';
  readonly page: Topic;
  readonly title: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface OwnPlan {
  readonly measure: string;
  readonly times: number;
  readonly cameAt: string | null;
  readonly nextAt: string | null;
}

export interface OwnPulse {
  readonly kind: 'ownPulse';
  readonly pulse: string;
  readonly belong: number | null;
  readonly understood: number | null;
  readonly work: number | null;
  readonly safe: number | null;
  readonly id: string;
  readonly ord: number;
}

export interface OwnTask {
  readonly kind: 'ownTask';
  readonly words: string;
  readonly cue: string | null;
  readonly at: string;
  readonly done: readonly string[];
  readonly id: string;
  readonly ord: number;
}

export interface PageBase {
  readonly kind: 'pageBase';
  readonly version: number;
  readonly at: string;
  readonly text: PageText;
  readonly id: string;
  readonly ord: number;
}

export interface PageCard {
  readonly kind: 'pageCard';
  readonly page: Topic;
  readonly title: string;
  readonly purpose: PagePurpose;
  readonly isFrozen: boolean;
  readonly edition: number;
  readonly signedBy: readonly string[];
  readonly id: string;
  readonly ord: number;
}

export interface PagePlan {
  readonly title: string;
  readonly about: string | null;
  readonly purpose: PagePurpose;
  readonly parts: readonly RichText[];
  readonly hasOwnParts: boolean;
}

export type PagePurpose = 'page' | 'agreement';

export interface PageSheet {
  readonly kind: 'pageSheet';
  readonly group: Topic | null;
  readonly owner: string | null;
  readonly title: string;
  readonly about: string | null;
  readonly purpose: PagePurpose;
  readonly hasOwnParts: boolean;
  readonly isLocked: boolean;
  readonly isFrozen: boolean;
  readonly showsCarets: boolean;
  readonly edition: number;
  readonly historyFrom: number;
  readonly id: string;
  readonly ord: number;
}

export interface PageSteps {
  readonly kind: 'pageSteps';
  readonly version: number;
  readonly batch: string;
  readonly by: string;
  readonly at: string;
  readonly steps: readonly Step[];
  readonly writers: readonly TextBy[] | null;
  readonly id: string;
  readonly ord: number;
}

export interface Pause {
  readonly kind: 'pause';
  readonly until: string | null;
}

export type PictureReview = 'atOnce' | 'afterReview';

export interface PinWords {
  readonly kind: 'pinWords';
  readonly words: string | null;
}

export interface PlanMeasure {
  readonly kind: 'planMeasure';
  readonly plan: MeasurePlan;
}

export interface PlanRevisit {
  readonly kind: 'planRevisit';
  readonly on: string | null;
  readonly timeZone: string;
}

export interface PlannedMeasure {
  readonly kind: 'plannedMeasure';
  readonly plan: MeasurePlan;
  readonly times: number;
  readonly cameAt: string | null;
  readonly nextAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface Preferences {
  readonly kind: 'preferences';
  readonly theme: string;
  readonly language: string;
  readonly textSize: number;
  readonly font: string;
  readonly country: string | null;
  readonly isQuiet: boolean;
  readonly isDiscreet: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface Prompt {
  readonly kind: 'prompt';
  readonly words: string;
  readonly from: string;
  readonly until: string;
  readonly isSeeAfter: boolean;
  readonly answered: number;
  readonly id: string;
  readonly ord: number;
}

export interface Pulse {
  readonly kind: 'pulse';
  readonly at: string;
  readonly until: string;
  readonly isSettled: boolean;
  readonly answered: number | null;
  readonly means: readonly PulseMean[];
  readonly hasDropped: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface PulseLow {
  readonly kind: 'pulseLow';
  readonly person: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface PulseMean {
  readonly what: string;
  readonly mean: number;
  readonly spread: number;
}

export interface PutAwayOwnBoard {
  readonly kind: 'putAwayOwnBoard';
  readonly board: Topic;
  readonly isAway: boolean;
}

export type Reach = 'me' | 'care' | 'chosen' | 'group';

export interface ReachOut {
  readonly kind: 'reachOut';
  readonly person: string;
  readonly words: string;
}

export interface Reached {
  readonly total: number;
  readonly at: string;
}

export interface React {
  readonly kind: 'react';
  readonly entry: string;
  readonly item: string;
  readonly reaction: Reaction;
  readonly isOn: boolean;
}

export interface ReactToTile {
  readonly kind: 'reactToTile';
  readonly tile: string;
  readonly reaction: Reaction;
  readonly isOn: boolean;
}

export interface Reacted {
  readonly by: string;
  readonly reaction: Reaction;
}

export type Reaction = 'withYou' | 'thanks' | 'meToo' | 'courage' | 'hope';

export interface ReadNotices {
  readonly kind: 'readNotices';
  readonly upTo: number;
}

export interface RecordPlace {
  readonly kind: 'recordPlace';
  readonly person: string;
  readonly record: Topic;
  readonly id: string;
  readonly ord: number;
}

export interface RecordSheet {
  readonly kind: 'recordSheet';
  readonly person: string;
  readonly group: Topic;
  readonly plans: readonly OwnPlan[];
  readonly id: string;
  readonly ord: number;
}

export interface Rejected {
  readonly kind: 'rejected';
  readonly code: string;
  readonly sentence: string;
}

export type Reliability = 'improved' | 'worse' | 'noReliableChange';

export interface Remark {
  readonly kind: 'remark';
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly quote: string | null;
  readonly suggestion: string | null;
  readonly state: RemarkState;
  readonly answers: readonly RemarkAnswer[];
  readonly hiddenFor: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface RemarkAnswer {
  readonly answer: string;
  readonly by: string;
  readonly at: string;
  readonly words: string | null;
  readonly hiddenFor: string | null;
}

export type RemarkState = 'open' | 'settled' | 'taken' | 'declined';

export interface RemindMe {
  readonly kind: 'remindMe';
  readonly at: string | null;
  readonly timeZone: string;
}

export interface RemoveMember {
  readonly kind: 'removeMember';
  readonly person: string;
  readonly reason: string;
}

export interface RemovePart {
  readonly kind: 'removePart';
  readonly part: string;
}

export interface RemovePrompt {
  readonly kind: 'removePrompt';
  readonly prompt: string;
}

export interface RemoveTile {
  readonly kind: 'removeTile';
  readonly tile: string;
}

export interface RemovedTile {
  readonly tile: string;
  readonly what: TileKind;
  readonly at: string;
}

export interface RemovedTiles {
  readonly kind: 'removedTiles';
  readonly tiles: readonly RemovedTile[];
  readonly id: string;
  readonly ord: number;
}

export interface RenameOwnBoard {
  readonly kind: 'renameOwnBoard';
  readonly board: Topic;
  readonly title: string;
}

export interface Response {
  readonly kind: 'response';
  readonly entry: string;
  readonly to: string | null;
  readonly by: string;
  readonly at: string;
  readonly starter: Starter;
  readonly text: RichText;
  readonly mentions: readonly string[];
  readonly isEdited: boolean;
  readonly version: number;
  readonly reactions: readonly Reacted[];
  readonly review: Review | null;
  readonly id: string;
  readonly ord: number;
}

export interface Rest {
  readonly kind: 'rest';
  readonly on: string;
  readonly isOn: boolean;
}

export interface RestoreArrangement {
  readonly kind: 'restoreArrangement';
  readonly point: string;
}

export interface RestoreEntry {
  readonly kind: 'restoreEntry';
  readonly entry: string;
}

export interface RestorePart {
  readonly kind: 'restorePart';
  readonly part: string;
  readonly version: number;
}

export interface RestoreTile {
  readonly kind: 'restoreTile';
  readonly tile: string;
}

export interface ReturnItem {
  readonly kind: 'returnItem';
  readonly entry: string;
  readonly item: string;
  readonly note: string;
}

export interface ReturnTile {
  readonly kind: 'returnTile';
  readonly tile: string;
  readonly note: string;
}

export interface Review {
  readonly standing: Standing;
  readonly since: string;
  readonly seenAt: string | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly isToReview: boolean;
}

export interface ReviewHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface RevokeInvitation {
  readonly kind: 'revokeInvitation';
  readonly invitation: string;
}

export type Role = 'none' | 'observer' | 'member' | 'peerLead' | 'coFacilitator' | 'facilitator';

export interface SafetyAct {
  readonly kind: 'safetyAct';
  readonly act: string;
  readonly by: string;
  readonly case: string | null;
  readonly person: string | null;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface SafetyPromise {
  readonly kind: 'safetyPromise';
  readonly isReady: boolean;
  readonly words: SafetyWords | null;
  readonly id: string;
  readonly ord: number;
}

export interface SafetySettings {
  readonly responder: string;
  readonly deputy: string;
  readonly hours: ReviewHours;
  readonly timeZone: string;
  readonly ackMinutes: number;
  readonly outOfHours: string;
  readonly lines: readonly LocalLine[];
  readonly tester: string;
}

export interface SafetySheet {
  readonly kind: 'safetySheet';
  readonly settings: SafetySettings | null;
  readonly testedAt: string | null;
  readonly testSentAt: string | null;
  readonly testDueAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface SafetyWords {
  readonly responder: string;
  readonly hours: ReviewHours;
  readonly timeZone: string;
  readonly ackMinutes: number;
  readonly outOfHours: string;
  readonly lines: readonly LocalLine[];
}

export interface SaveDraft {
  readonly kind: 'saveDraft';
  readonly key: string;
  readonly text: RichText;
  readonly choices: string | null;
  readonly version: number;
}

export interface ScheduleSession {
  readonly kind: 'scheduleSession';
  readonly startsAt: string;
  readonly minutes: number;
  readonly title: string | null;
}

export interface ScoreChange {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  readonly isMeaningful: boolean | null;
  readonly reliable: Reliability | null;
  readonly hasRecovered: boolean | null;
  readonly isReliableRecovery: boolean | null;
}

export interface SeatCard {
  readonly kind: 'seatCard';
  readonly person: string;
  readonly name: string;
  readonly colour: string;
  readonly role: Role;
  readonly legalName: string | null;
  readonly since: string;
  readonly isGone: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface SeriesPoint {
  readonly form: string;
  readonly at: string;
  readonly total: number;
  readonly language: string;
  readonly scoring: string;
}

export interface SessionCard {
  readonly kind: 'sessionCard';
  readonly startsAt: string;
  readonly minutes: number;
  readonly title: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface SetReviewHours {
  readonly kind: 'setReviewHours';
  readonly hours: ReviewHours;
}

export interface SetSafety {
  readonly kind: 'setSafety';
  readonly settings: SafetySettings;
}

export interface SetTheme {
  readonly kind: 'setTheme';
  readonly theme: string | null;
}

export interface SettleFlag {
  readonly kind: 'settleFlag';
  readonly flagId: string;
  readonly words: string;
}

export interface SettleRemark {
  readonly kind: 'settleRemark';
  readonly remark: string;
  readonly isSettled: boolean;
}

export interface Sharing {
  readonly reach: Reach;
  readonly people: readonly string[];
}

export interface ShowPassage {
  readonly kind: 'showPassage';
  readonly passage: string;
}

export interface ShowRemark {
  readonly kind: 'showRemark';
  readonly remark: string;
  readonly answer: string | null;
}

export interface SignAgreement {
  readonly kind: 'signAgreement';
  readonly edition: number;
}

export interface Signature {
  readonly kind: 'signature';
  readonly person: string;
  readonly edition: number;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface SleepMinutes {
  readonly inBed: number;
  readonly asleep: number;
  readonly percent: number | null;
}

export interface SleepNight {
  readonly kind: 'sleepNight';
  readonly on: string;
  readonly bedTime: string;
  readonly lightsOut: string;
  readonly minutesToSleep: number;
  readonly wakings: number;
  readonly minutesAwake: number;
  readonly finalWake: string;
  readonly outOfBed: string;
  readonly quality: number;
  readonly minutes: SleepMinutes;
  readonly id: string;
  readonly ord: number;
}

export type Standing = 'shown' | 'held' | 'returned' | 'hidden' | 'withdrawn';

export interface StartTimer {
  readonly kind: 'startTimer';
  readonly minutes: number;
  readonly isSilent: boolean;
}

export type Starter = 'none' | 'hear' | 'relate' | 'helped' | 'wonder' | 'thanks' | 'askIdeas';

export type StepSize = 'starter' | 'standard' | 'stretch';

export interface StopTimer {
  readonly kind: 'stopTimer';
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly points: readonly number[];
}

export interface Subscore {
  readonly measure: string;
  readonly total: number | null;
}

export interface Suds {
  readonly kind: 'suds';
  readonly value: number;
  readonly moment: SudsMoment;
  readonly reference: string | null;
}

export interface SudsMark {
  readonly kind: 'sudsMark';
  readonly at: string;
  readonly value: number;
  readonly moment: SudsMoment;
  readonly reference: string | null;
  readonly id: string;
  readonly ord: number;
}

export type SudsMoment = 'now' | 'expected' | 'before' | 'peak' | 'after';

export interface TakeBackAct {
  readonly kind: 'takeBackAct';
  readonly act: string;
}

export interface TakeBackMark {
  readonly kind: 'takeBackMark';
  readonly mark: string;
}

export interface TakeOutWords {
  readonly kind: 'takeOutWords';
  readonly person: string;
}

export interface Taker {
  readonly kind: 'taker';
  readonly person: string;
  readonly joinedAt: string;
  readonly hasLeft: boolean;
  readonly size: StepSize;
  readonly ownStep: string | null;
  readonly sharing: ActSharing;
  readonly isInCurve: boolean;
  readonly remindAt: string | null;
  readonly remindZone: string | null;
  readonly pausedSince: string | null;
  readonly pausedUntil: string | null;
  readonly days: readonly DayMark[];
  readonly reachedOutAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface TalkedAboutPulse {
  readonly kind: 'talkedAboutPulse';
  readonly note: string;
}

export interface TellSleep {
  readonly kind: 'tellSleep';
  readonly on: string;
  readonly bedTime: string;
  readonly lightsOut: string;
  readonly minutesToSleep: number;
  readonly wakings: number;
  readonly minutesAwake: number;
  readonly finalWake: string;
  readonly outOfBed: string;
  readonly quality: number;
}

export interface TestSafety {
  readonly kind: 'testSafety';
}

export interface TextBy {
  readonly length: number;
  readonly by: string;
}

export interface TickTask {
  readonly kind: 'tickTask';
  readonly task: string;
  readonly on: string;
  readonly isDone: boolean;
}

export interface Tile {
  readonly kind: 'tile';
  readonly by: string;
  readonly at: string;
  readonly content: TileContent;
  readonly picture: string | null;
  readonly place: TilePlace;
  readonly isEdited: boolean;
  readonly version: number;
  readonly reactions: readonly Reacted[];
  readonly from: TileOrigin | null;
  readonly review: Review | null;
  readonly id: string;
  readonly ord: number;
}

export interface TileContent {
  readonly what: TileKind;
  readonly words: string | null;
  readonly picture: string | null;
  readonly strokes: readonly Stroke[];
  readonly colour: string;
  readonly link: Topic | null;
}

export type TileKind = 'note' | 'words' | 'picture' | 'drawing' | 'frame';

export interface TileMove {
  readonly tile: string;
  readonly place: TilePlace;
}

export interface TileOrigin {
  readonly board: Topic;
  readonly tile: string;
}

export interface TilePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turn: number;
  readonly z: number;
}

export interface ToldNote {
  readonly kind: 'toldNote';
  readonly at: string;
  readonly words: SafetyWords | null;
  readonly seenBy: string | null;
  readonly seenAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface Unanswered {
  readonly kind: 'unanswered';
  readonly entry: string;
  readonly by: string;
  readonly since: string;
  readonly isUrgent: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface UnhideAct {
  readonly kind: 'unhideAct';
  readonly act: string;
}

export interface UnhideComment {
  readonly kind: 'unhideComment';
  readonly tile: string;
  readonly comment: string;
}

export interface UnhideItem {
  readonly kind: 'unhideItem';
  readonly entry: string;
  readonly item: string;
}

export interface UnhideTile {
  readonly kind: 'unhideTile';
  readonly tile: string;
}

export interface Volunteer {
  readonly kind: 'volunteer';
  readonly isOn: boolean;
}

export interface Waiting {
  readonly kind: 'waiting';
  readonly entry: string;
  readonly item: string;
  readonly by: string;
  readonly standing: Standing;
  readonly since: string;
  readonly seenAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface WidenEntry {
  readonly kind: 'widenEntry';
  readonly entry: string;
  readonly sharing: Sharing;
}

export type Wish = 'open' | 'listen' | 'ideas' | 'cheer';

export interface WithdrawComment {
  readonly kind: 'withdrawComment';
  readonly tile: string;
  readonly comment: string;
}

export interface WithdrawEntry {
  readonly kind: 'withdrawEntry';
  readonly entry: string;
}

export interface WithdrawRemark {
  readonly kind: 'withdrawRemark';
  readonly remark: string;
  readonly answer: string | null;
}

export interface WithdrawResponse {
  readonly kind: 'withdrawResponse';
  readonly entry: string;
  readonly response: string;
}

export interface WriteClosing {
  readonly kind: 'writeClosing';
  readonly obstacle: string;
  readonly if: string;
  readonly then: string;
  readonly reach: ClosingReach;
}

export interface WriteComment {
  readonly kind: 'writeComment';
  readonly tile: string;
  readonly words: string;
}

export interface WriteEntry {
  readonly kind: 'writeEntry';
  readonly text: RichText;
  readonly sharing: Sharing;
  readonly wish: Wish;
  readonly prompt: string | null;
}

export interface WriteLesson {
  readonly kind: 'writeLesson';
  readonly words: string;
  readonly reach: LessonReach;
}

export interface WriteResponse {
  readonly kind: 'writeResponse';
  readonly entry: string;
  readonly to: string | null;
  readonly starter: Starter;
  readonly text: RichText;
  readonly mentions: readonly string[];
}

export interface WriteSteps {
  readonly kind: 'writeSteps';
  readonly version: number;
  readonly steps: readonly Step[];
}
