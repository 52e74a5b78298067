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
  | AddGoal
  | AddGroupGoal
  | AddJournal
  | AddOwnBoard
  | AddPage
  | AddPart
  | AddProgramme
  | AddPrompt
  | AddTemplate
  | AddTile
  | AddToProgramme
  | AgreeOnPlan
  | AllotPiece
  | AnswerItem
  | AnswerPulse
  | AnswerRemark
  | AnswerSuggestion
  | Approve
  | ApproveItem
  | ApproveTile
  | AskForClosings
  | AskForTime
  | AskNow
  | AskPulse
  | AskToJoin
  | AskToRedo
  | AskToTalk
  | BeginReview
  | CancelSession
  | ChangeAssignment
  | ChangeBoard
  | ChangeChallenge
  | ChangeCheckIn
  | ChangeGoal
  | ChangeGroup
  | ChangeGroupGoal
  | ChangeJournal
  | ChangePage
  | ChangePreferences
  | ChangeProgramme
  | ChangeRole
  | ChangeTaking
  | ChangeTile
  | CheckIn
  | CheerOn
  | ChooseSeat
  | ChooseStep
  | ChooseTaskSize
  | CloseCase
  | CloseChallenge
  | CloseGroup
  | CloseGroupGoal
  | ComeBack
  | ComeIntoLibrary
  | ConfirmTest
  | CopyTemplate
  | Count
  | CreateGroup
  | Decline
  | DeclineTask
  | DiscussSheet
  | DropArrangement
  | DropDraft
  | DropOwnPage
  | DropTask
  | EditAct
  | EditEntry
  | EditResponse
  | EndChallenge
  | EndMeasure
  | EndProgramme
  | EndPulse
  | EndReview
  | FillSheet
  | FillTogether
  | Flag
  | FreezePage
  | GiveAssignment
  | GiveFeedback
  | GiveProgrammeStep
  | GiveToMore
  | GiveTurn
  | HandIn
  | HandInSheet
  | HandInTogether
  | HideAct
  | HideComment
  | HideGoal
  | HideItem
  | HidePassage
  | HideRemark
  | HideSheet
  | HideTile
  | Invite
  | JoinChallenge
  | JudgeSuggestion
  | KeepArrangement
  | KeepReviewNote
  | KeepTask
  | KeepTaskAsIs
  | Leave
  | LeaveChallenge
  | LetIn
  | LockOut
  | LogAct
  | LookAt
  | LookAtCase
  | LookAtTask
  | MakeEdition
  | MakePrivate
  | MakeRemark
  | MarkTurn
  | MarkWork
  | MoveDue
  | MoveGoal
  | MoveReview
  | MoveTiles
  | NameVersion
  | NoteWhatWasDone
  | OpenMyRecord
  | OpenMyWorkbook
  | Pause
  | PauseProgramme
  | PauseTask
  | PinWords
  | PlanMeasure
  | PlanRevisit
  | PrepareProgrammeStep
  | PutAwayOwnBoard
  | PutProgrammeAway
  | PutScaleAway
  | PutTemplateAway
  | RateGoal
  | RateWork
  | ReachMilestone
  | ReachOut
  | React
  | ReactToTile
  | ReadNotices
  | ReadSheet
  | ReadTogether
  | RemindMe
  | RemindOfTask
  | RemoveMember
  | RemovePart
  | RemovePrompt
  | RemoveSuggestion
  | RemoveTile
  | RenameOwnBoard
  | RenameTemplate
  | ReopenGroup
  | Rest
  | RestoreArrangement
  | RestoreEntry
  | RestorePart
  | RestoreTile
  | ResumeTask
  | ReturnItem
  | ReturnTile
  | ReviewGoal
  | RevokeInvitation
  | SaveDraft
  | SayReviewLine
  | SayWhy
  | ScheduleSession
  | SeeTask
  | SetReview
  | SetReviewHours
  | SetSafety
  | SetTheme
  | SettleFlag
  | SettleKept
  | SettleRemark
  | ShareGoal
  | ShareMilestone
  | ShareSheet
  | ShowPassage
  | ShowRemark
  | ShowSheet
  | SignAgreement
  | SkipProgrammeStep
  | SnoozeTask
  | StartProgramme
  | StartTimer
  | StopTimer
  | Suds
  | SwitchTemplate
  | TakeBackAct
  | TakeBackMark
  | TakeBackSuggestion
  | TakeOutWords
  | TakePiece
  | TalkedAboutPulse
  | TellSleep
  | TestSafety
  | TickStep
  | TickTask
  | UnhideAct
  | UnhideComment
  | UnhideGoal
  | UnhideItem
  | UnhideTile
  | Volunteer
  | WidenEntry
  | WithdrawAssignment
  | WithdrawComment
  | WithdrawEntry
  | WithdrawRemark
  | WithdrawResponse
  | WriteClosing
  | WriteComment
  | WriteEntry
  | WriteLesson
  | WriteResponse
  | WriteScale
  | WriteSteps
  | WriteSuggestion
  | WriteTaskPlan
  | WriteTemplate;

export type Item =
  | Act
  | Applicant
  | Arrangement
  | Assignment
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
  | Copy
  | CountMark
  | Draft
  | Edition
  | Entry
  | FilledForm
  | FlagCard
  | GasStand
  | GoalCard
  | GroupAct
  | GroupCard
  | GroupCurve
  | GroupGoalCard
  | HiddenPassage
  | HomeworkReview
  | Invitation
  | JointAnswer
  | JointWork
  | JournalCard
  | JournalHead
  | Lesson
  | LibrarySheet
  | LockedOut
  | Look
  | MeasureSeries
  | Membership
  | Mine
  | ModerationAct
  | MoodCheckIn
  | NamedVersion
  | Notice
  | OwnBoard
  | OwnPage
  | OwnPlace
  | OwnPulse
  | OwnTask
  | OwnTemplate
  | PageBase
  | PageCard
  | PageSheet
  | PageSteps
  | PlannedMeasure
  | Preferences
  | Programme
  | ProgrammeRun
  | ProgrammeWalk
  | Prompt
  | Pulse
  | PulseLow
  | RecordPlace
  | RecordSheet
  | Remark
  | RemovedTiles
  | Response
  | ReviewLine
  | ReviewNote
  | ReviewPast
  | SafetyAct
  | SafetyPromise
  | SafetySheet
  | SeatCard
  | SessionCard
  | SharedMilestone
  | SharedSheet
  | Signature
  | SleepNight
  | SudsMark
  | SuggestionCard
  | Taker
  | TaskDays
  | TaskForm
  | TemplateVersion
  | Tile
  | ToldNote
  | Unanswered
  | Waiting
  | WaitingSuggestion
  | WorkWeek
  | WorkbookPlace
  | WorkbookSheet
  | WorkbookTask
  | Worksheet
  | YouSaid;

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

export interface AddGoal {
  readonly kind: 'addGoal';
  readonly plan: GoalPlan;
  readonly reach: GoalReach;
}

export interface AddGroupGoal {
  readonly kind: 'addGroupGoal';
  readonly plan: GroupGoalPlan;
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

export interface AddProgramme {
  readonly kind: 'addProgramme';
  readonly plan: ProgrammePlan;
}

export interface AddPrompt {
  readonly kind: 'addPrompt';
  readonly words: string;
  readonly from: string;
  readonly until: string;
  readonly isSeeAfter: boolean;
}

export interface AddTemplate {
  readonly kind: 'addTemplate';
  readonly content: TemplateContent;
  readonly from: TemplateRef | null;
}

export interface AddTile {
  readonly kind: 'addTile';
  readonly content: TileContent;
  readonly place: TilePlace;
  readonly from: TileOrigin | null;
}

export interface AddToProgramme {
  readonly kind: 'addToProgramme';
  readonly people: readonly string[];
  readonly startsOn: string;
  readonly run: string;
}

export interface AgreeOnPlan {
  readonly kind: 'agreeOnPlan';
  readonly task: string;
  readonly version: number;
  readonly confidence: number | null;
}

export type Aim = 'anger' | 'anxiety' | 'communication' | 'connection' | 'coping' | 'depression' | 'emotionalRegulation' | 'insight' | 'motivation' | 'relationships' | 'selfEsteem' | 'sleep' | 'socialAnxiety' | 'stress' | 'values';

export interface AllotPiece {
  readonly kind: 'allotPiece';
  readonly assignment: string;
  readonly piece: string;
  readonly person: string | null;
}

export interface Answer {
  readonly text: string | null;
  readonly number: number | null;
  readonly picks: readonly string[];
  readonly other: string | null;
  readonly rows: readonly AnswerRow[];
  readonly file: string | null;
  readonly strokes: string | null;
}

export interface AnswerCell {
  readonly column: string;
  readonly answer: Answer;
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

export interface AnswerRow {
  readonly id: string;
  readonly cells: readonly AnswerCell[];
}

export interface AnswerSuggestion {
  readonly kind: 'answerSuggestion';
  readonly suggestion: string;
  readonly answer: SuggestionAnswer;
  readonly said: string;
  readonly changed: string;
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

export interface AskForTime {
  readonly kind: 'askForTime';
  readonly task: string;
  readonly until: string;
  readonly words: string | null;
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

export interface AskToRedo {
  readonly kind: 'askToRedo';
  readonly task: string;
  readonly on: string;
  readonly words: string;
}

export interface AskToTalk {
  readonly kind: 'askToTalk';
}

export interface Assignment {
  readonly kind: 'assignment';
  readonly card: WorkCard;
  readonly schedule: WorkSchedule;
  readonly people: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly isTogether: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface BeginReview {
  readonly kind: 'beginReview';
  readonly session: string | null;
  readonly people: readonly string[];
  readonly minutes: readonly number[];
  readonly isTimerShared: boolean;
  readonly isLookBack: boolean;
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

export interface Branch {
  readonly field: string;
  readonly test: BranchTest;
  readonly value: string | null;
  readonly number: number | null;
}

export type BranchTest = 'is' | 'isNot' | 'atLeast' | 'atMost' | 'isAnswered';

export interface BreathPhase {
  readonly phase: string;
  readonly seconds: number;
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

export interface ChangeAssignment {
  readonly kind: 'changeAssignment';
  readonly assignment: string;
  readonly card: WorkCard;
  readonly schedule: WorkSchedule;
  readonly version: number;
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

export interface ChangeGoal {
  readonly kind: 'changeGoal';
  readonly goal: string;
  readonly plan: GoalPlan;
  readonly version: number;
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

export interface ChangeGroupGoal {
  readonly kind: 'changeGroupGoal';
  readonly goal: string;
  readonly plan: GroupGoalPlan;
  readonly version: number;
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

export interface ChangeProgramme {
  readonly kind: 'changeProgramme';
  readonly programme: string;
  readonly plan: ProgrammePlan;
  readonly version: number;
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

export interface ChooseTaskSize {
  readonly kind: 'chooseTaskSize';
  readonly task: string;
  readonly size: TaskSize;
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

export interface CloseGroup {
  readonly kind: 'closeGroup';
  readonly lastDay: string | null;
  readonly readableDays: number;
  readonly words: string | null;
}

export interface CloseGroupGoal {
  readonly kind: 'closeGroupGoal';
  readonly goal: string;
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

export interface ComeIntoLibrary {
  readonly kind: 'comeIntoLibrary';
  readonly name: string;
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

export interface Copy {
  readonly kind: 'copy';
  readonly assignment: string;
  readonly person: string;
  readonly note: CopyNote;
  readonly at: string;
  readonly held: readonly string[];
  readonly id: string;
  readonly ord: number;
}

export interface CopyNote {
  readonly state: WorkState;
  readonly plan: PlanState;
  readonly confidence: number | null;
  readonly waiting: readonly string[];
  readonly dueOn: string | null;
  readonly asksUntil: string | null;
  readonly isDeclined: boolean;
  readonly looksFirst: boolean;
  readonly lastOn: string | null;
}

export interface CopyTemplate {
  readonly kind: 'copyTemplate';
  readonly from: TemplateRef;
  readonly title: string;
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

export interface DayNote {
  readonly state: WorkState;
  readonly index: number | null;
  readonly difficulty: number | null;
  readonly reasons: readonly WorkReason[];
}

export interface Decline {
  readonly kind: 'decline';
  readonly person: string;
}

export interface DeclineTask {
  readonly kind: 'declineTask';
  readonly task: string;
  readonly isDeclined: boolean;
}

export interface DiscussSheet {
  readonly kind: 'discussSheet';
  readonly task: string;
  readonly on: string;
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

export interface EndProgramme {
  readonly kind: 'endProgramme';
  readonly people: readonly string[];
  readonly run: string;
}

export interface EndPulse {
  readonly kind: 'endPulse';
  readonly pulse: string;
}

export interface EndReview {
  readonly kind: 'endReview';
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

export type EvidenceLevel = 'strong' | 'moderate' | 'limited' | 'practiceBased';

export interface FieldAnswer {
  readonly field: string;
  readonly answer: Answer;
}

export interface FieldSeen {
  readonly field: string;
  readonly seq: number;
}

export type FieldType = 'text' | 'longText' | 'scale' | 'choice' | 'multi' | 'number' | 'date' | 'time' | 'checklist' | 'table' | 'drawing' | 'audio' | 'pacer' | 'timer' | 'ladder';

export interface FillSheet {
  readonly kind: 'fillSheet';
  readonly task: string;
  readonly on: string;
  readonly field: string;
  readonly answer: Answer | null;
  readonly pen: string | null;
  readonly seen: number;
}

export interface FillTogether {
  readonly kind: 'fillTogether';
  readonly assignment: string;
  readonly field: string;
  readonly answer: Answer | null;
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

export interface Form {
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly key: string;
  readonly type: FieldType;
  readonly label: string;
  readonly isRequired: boolean;
  readonly help: string | null;
  readonly maxLength: number | null;
  readonly hasVoice: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly anchors: readonly ScaleAnchor[];
  readonly options: readonly FormOption[];
  readonly allowsOther: boolean;
  readonly correct: string | null;
  readonly explain: string | null;
  readonly columns: readonly FormField[];
  readonly minRows: number | null;
  readonly maxRows: number | null;
  readonly orderBy: string | null;
  readonly seconds: number | null;
  readonly exercise: string | null;
  readonly phases: readonly BreathPhase[];
  readonly minutes: number | null;
  readonly cycles: number | null;
  readonly allowsPhoto: boolean;
  readonly when: Branch | null;
}

export interface FormOption {
  readonly value: string;
  readonly label: string;
}

export interface FreezePage {
  readonly kind: 'freezePage';
  readonly isFrozen: boolean;
  readonly givesCopies: boolean;
}

export type GasRaters = 'member' | 'facilitator' | 'both';

export interface GasRating {
  readonly by: string;
  readonly isByCare: boolean;
  readonly at: string;
  readonly level: number;
  readonly words: string | null;
}

export interface GasScale {
  readonly levels: readonly string[];
  readonly weight: number;
  readonly start: number;
  readonly raters: GasRaters;
}

export interface GasScore {
  readonly now: number | null;
  readonly start: number | null;
  readonly rated: number;
  readonly leftOut: number;
}

export interface GasStand {
  readonly kind: 'gasStand';
  readonly person: string;
  readonly byMember: GasScore;
  readonly byCare: GasScore;
  readonly id: string;
  readonly ord: number;
}

export interface GiveAssignment {
  readonly kind: 'giveAssignment';
  readonly card: WorkCard;
  readonly schedule: WorkSchedule;
  readonly people: readonly string[];
  readonly pieces: readonly JointPiece[];
}

export interface GiveFeedback {
  readonly kind: 'giveFeedback';
  readonly task: string;
  readonly on: string;
  readonly words: string;
}

export interface GiveProgrammeStep {
  readonly kind: 'giveProgrammeStep';
  readonly step: string;
  readonly people: readonly string[];
  readonly run: string;
}

export interface GiveToMore {
  readonly kind: 'giveToMore';
  readonly assignment: string;
  readonly people: readonly string[];
}

export interface GiveTurn {
  readonly kind: 'giveTurn';
  readonly person: string | null;
}

export interface GoalCard {
  readonly kind: 'goalCard';
  readonly by: string;
  readonly at: string;
  readonly plan: GoalPlan;
  readonly reach: GoalReach;
  readonly state: GoalState;
  readonly since: string;
  readonly stateWords: string | null;
  readonly done: readonly GoalMark[];
  readonly reached: readonly GoalMark[];
  readonly shared: readonly string[];
  readonly scale: GasScale | null;
  readonly ratings: readonly GasRating[];
  readonly pastScales: readonly PastScale[];
  readonly reviews: readonly GoalReview[];
  readonly hiddenFor: string | null;
  readonly version: number;
  readonly id: string;
  readonly ord: number;
}

export interface GoalFeed {
  readonly from: Topic;
  readonly total: number;
}

export interface GoalMark {
  readonly what: string;
  readonly at: string;
}

export interface GoalMilestone {
  readonly id: string;
  readonly words: string;
}

export type GoalNext = 'keep' | 'shrink' | 'grow' | 'change';

export interface GoalPlan {
  readonly what: string;
  readonly measure: string | null;
  readonly why: string | null;
  readonly steps: readonly GoalStep[];
  readonly milestones: readonly GoalMilestone[];
  readonly reviewOn: string | null;
  readonly timeZone?: string | null;
}

export type GoalReach = 'me' | 'care' | 'group';

export interface GoalReview {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly next: GoalNext;
}

export type GoalState = 'active' | 'paused' | 'reached' | 'changed' | 'letGo';

export interface GoalStep {
  readonly id: string;
  readonly words: string;
  readonly on: string | null;
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
  readonly ending: GroupEnding | null;
  readonly id: string;
  readonly ord: number;
}

export interface GroupCurve {
  readonly kind: 'groupCurve';
  readonly points: readonly CurvePoint[];
  readonly id: string;
  readonly ord: number;
}

export interface GroupEnding {
  readonly endsAt: string;
  readonly readableUntil: string;
  readonly hasEnded: boolean;
  readonly isShut: boolean;
  readonly words: string | null;
}

export type GroupForm = 'rolePlay' | 'pairs' | 'challenge' | 'visionBoard' | 'collabJournal' | 'supportCircle';

export type GroupFormat = 'closed' | 'open' | 'module';

export interface GroupGoalCard {
  readonly kind: 'groupGoalCard';
  readonly plan: GroupGoalPlan;
  readonly total: number;
  readonly feeds: readonly GoalFeed[];
  readonly reached: readonly Reached[];
  readonly isClosed: boolean;
  readonly at: string;
  readonly version: number;
  readonly id: string;
  readonly ord: number;
}

export interface GroupGoalPlan {
  readonly title: string;
  readonly about: string | null;
  readonly unit: string;
  readonly aim: number;
  readonly milestones: readonly Milestone[];
  readonly sources: readonly Topic[];
}

export interface HandIn {
  readonly kind: 'handIn';
  readonly form: string;
}

export interface HandInSheet {
  readonly kind: 'handInSheet';
  readonly task: string;
  readonly on: string;
  readonly isHandedIn: boolean;
}

export interface HandInTogether {
  readonly kind: 'handInTogether';
  readonly assignment: string;
  readonly isReady: boolean;
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

export interface HideGoal {
  readonly kind: 'hideGoal';
  readonly goal: string;
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

export interface HideSheet {
  readonly kind: 'hideSheet';
  readonly task: string;
  readonly on: string;
  readonly reason: string;
}

export interface HideTile {
  readonly kind: 'hideTile';
  readonly tile: string;
  readonly reason: string;
}

export interface HomeworkReview {
  readonly kind: 'homeworkReview';
  readonly session: string | null;
  readonly people: readonly string[];
  readonly minutes: readonly number[];
  readonly step: number;
  readonly turn: string | null;
  readonly secondsEach: number | null;
  readonly had: readonly string[];
  readonly beganAt: string;
  readonly stepAt: string | null;
  readonly turnAt: string | null;
  readonly pausedAt: string | null;
  readonly isTimerShared: boolean;
  readonly isSuccessNamed: boolean;
  readonly isLookBack: boolean;
  readonly id: string;
  readonly ord: number;
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

export interface JointAnswer {
  readonly kind: 'jointAnswer';
  readonly assignment: string;
  readonly field: string;
  readonly answer: Answer;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface JointPiece {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly for: string | null;
}

export interface JointWork {
  readonly kind: 'jointWork';
  readonly assignment: string;
  readonly pieces: readonly JointPiece[];
  readonly handedInAt: string | null;
  readonly handedInBy: string | null;
  readonly readAt: string | null;
  readonly words: string | null;
  readonly id: string;
  readonly ord: number;
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

export interface KeepReviewNote {
  readonly kind: 'keepReviewNote';
  readonly words: string;
}

export interface KeepTask {
  readonly kind: 'keepTask';
  readonly words: string;
  readonly cue: string | null;
}

export interface KeepTaskAsIs {
  readonly kind: 'keepTaskAsIs';
  readonly task: string;
  readonly isOn: boolean;
}

export interface KeptAnswer {
  readonly field: string;
  readonly pen: string;
  readonly answer: Answer;
  readonly at: string;
}

export type KeptChoice = 'take' | 'join' | 'letGo';

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

export interface LibraryPerson {
  readonly person: string;
  readonly name: string;
}

export interface LibrarySheet {
  readonly kind: 'librarySheet';
  readonly switchedOn: readonly string[];
  readonly people: readonly LibraryPerson[];
  readonly id: string;
  readonly ord: number;
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

export interface Look {
  readonly kind: 'look';
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
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

export interface LookAtTask {
  readonly kind: 'lookAtTask';
  readonly task: string;
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

export interface MarkTurn {
  readonly kind: 'markTurn';
  readonly person: string;
  readonly isHad: boolean;
}

export interface MarkWork {
  readonly kind: 'markWork';
  readonly task: string;
  readonly on: string;
  readonly state: WorkState;
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
  readonly ending: GroupEnding | null;
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

export type Modality = 'writing' | 'audio' | 'drawing' | 'movement' | 'breathing' | 'relaxation' | 'mindfulness' | 'conversation' | 'reading' | 'digitalInteractive';

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

export interface MoveDue {
  readonly kind: 'moveDue';
  readonly task: string;
  readonly dueOn: string;
}

export interface MoveGoal {
  readonly kind: 'moveGoal';
  readonly goal: string;
  readonly state: GoalState;
  readonly words: string | null;
}

export interface MoveReview {
  readonly kind: 'moveReview';
  readonly step: number;
  readonly turn: string | null;
  readonly hasSpoken: boolean;
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

export type NoticeKind = 'answered' | 'mentioned' | 'approved' | 'returned' | 'hidden' | 'madePrivate' | 'flagSettled' | 'unanswered' | 'askedToJoin' | 'joined' | 'left' | 'challengeOpened' | 'challengeBegan' | 'challengeEnded' | 'challengeToday' | 'cheered' | 'reachedOut' | 'boardOpened' | 'boardRevisited' | 'commented' | 'pageOpened' | 'pageCopied' | 'remarked' | 'suggestionTaken' | 'suggestionDeclined' | 'lockedOut' | 'letIn' | 'toSign' | 'flagged' | 'needsALook' | 'safetyTest' | 'safetyTestDue' | 'measureDue' | 'pulseAsked' | 'suggestionsCame' | 'suggestionAnswered' | 'homeworkGiven' | 'planOffered' | 'feedbackGiven' | 'redoAsked' | 'somethingPlanned' | 'lookFirst' | 'goalReviewDue' | 'groupEnding' | 'groupEnded' | 'groupReopened' | 'groupShut' | 'homeworkChanged';

export interface OpenMyRecord {
  readonly kind: 'openMyRecord';
}

export interface OpenMyWorkbook {
  readonly kind: 'openMyWorkbook';
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

export interface OwnPlace {
  readonly kind: 'ownPlace';
  readonly group: Topic;
  readonly name: string;
  readonly place: Topic;
  readonly leftAt: string | null;
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

export interface OwnTemplate {
  readonly kind: 'ownTemplate';
  readonly version: number;
  readonly content: TemplateContent;
  readonly from: TemplateRef | null;
  readonly by: string;
  readonly at: string;
  readonly isAway: boolean;
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

export interface PastScale {
  readonly scale: GasScale;
  readonly ratings: readonly GasRating[];
}

export interface Pause {
  readonly kind: 'pause';
  readonly until: string | null;
}

export interface PauseProgramme {
  readonly kind: 'pauseProgramme';
  readonly people: readonly string[];
  readonly isPaused: boolean;
  readonly run: string;
}

export interface PauseTask {
  readonly kind: 'pauseTask';
  readonly task: string;
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

export type PlanState = 'none' | 'written' | 'offered' | 'agreed';

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

export interface PrepareProgrammeStep {
  readonly kind: 'prepareProgrammeStep';
  readonly step: string;
  readonly card: WorkCard;
  readonly run: string;
}

export interface Programme {
  readonly kind: 'programme';
  readonly version: number;
  readonly plan: ProgrammePlan;
  readonly by: string;
  readonly at: string;
  readonly isAway: boolean;
  readonly id: string;
  readonly ord: number;
}

export interface ProgrammePlan {
  readonly title: string;
  readonly about: string | null;
  readonly steps: readonly ProgrammeStep[];
}

export interface ProgrammeRef {
  readonly programme: string;
  readonly version: number;
}

export interface ProgrammeRun {
  readonly kind: 'programmeRun';
  readonly run: string;
  readonly plan: ProgrammePlan;
  readonly titles: readonly string[];
  readonly from: ProgrammeRef | null;
  readonly times: RunTimes;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface ProgrammeStep {
  readonly id: string;
  readonly template: TemplateRef;
  readonly size: TaskSize;
  readonly release: Release;
}

export interface ProgrammeWalk {
  readonly kind: 'programmeWalk';
  readonly run: string;
  readonly person: string;
  readonly title: string;
  readonly about: string | null;
  readonly startsOn: string;
  readonly state: WalkState;
  readonly steps: readonly WalkStep[];
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

export interface PutProgrammeAway {
  readonly kind: 'putProgrammeAway';
  readonly programme: string;
  readonly isAway: boolean;
}

export interface PutScaleAway {
  readonly kind: 'putScaleAway';
  readonly goal: string;
}

export interface PutTemplateAway {
  readonly kind: 'putTemplateAway';
  readonly template: string;
  readonly isAway: boolean;
}

export interface RateGoal {
  readonly kind: 'rateGoal';
  readonly goal: string;
  readonly level: number;
  readonly words: string | null;
}

export interface RateWork {
  readonly kind: 'rateWork';
  readonly task: string;
  readonly on: string;
  readonly rating: WorkRating;
}

export type Reach = 'me' | 'care' | 'chosen' | 'group';

export interface ReachMilestone {
  readonly kind: 'reachMilestone';
  readonly goal: string;
  readonly milestone: string;
  readonly isReached: boolean;
}

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

export interface ReadSheet {
  readonly kind: 'readSheet';
  readonly task: string;
  readonly on: string;
}

export interface ReadTogether {
  readonly kind: 'readTogether';
  readonly assignment: string;
  readonly words: string;
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

export interface Release {
  readonly rule: ReleaseRule;
  readonly days: number | null;
  readonly condition: ReleaseCondition | null;
}

export interface ReleaseCondition {
  readonly step: string;
  readonly test: ReleaseTest;
  readonly field: string | null;
  readonly number: number | null;
}

export type ReleaseRule = 'atOnce' | 'afterPrevious' | 'daysAfterPrevious' | 'daysAfterStart' | 'onCondition' | 'byHand';

export type ReleaseTest = 'done' | 'answerAtLeast' | 'answerAtMost';

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

export interface RemindOfTask {
  readonly kind: 'remindOfTask';
  readonly task: string;
  readonly at: string | null;
  readonly weekdays: readonly number[];
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

export interface RemoveSuggestion {
  readonly kind: 'removeSuggestion';
  readonly suggestion: string;
  readonly reason: string;
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

export interface RenameTemplate {
  readonly kind: 'renameTemplate';
  readonly template: string;
  readonly title: string;
}

export interface ReopenGroup {
  readonly kind: 'reopenGroup';
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

export interface ResumeTask {
  readonly kind: 'resumeTask';
  readonly task: string;
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

export interface ReviewGoal {
  readonly kind: 'reviewGoal';
  readonly goal: string;
  readonly words: string;
  readonly next: GoalNext;
  readonly reviewOn: string | null;
}

export interface ReviewHours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface ReviewLine {
  readonly kind: 'reviewLine';
  readonly person: string;
  readonly words: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface ReviewNote {
  readonly kind: 'reviewNote';
  readonly words: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface ReviewPast {
  readonly kind: 'reviewPast';
  readonly firstAt: string;
  readonly lastAt: string;
  readonly lookedBackAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface RevokeInvitation {
  readonly kind: 'revokeInvitation';
  readonly invitation: string;
}

export type Rhythm = 'once' | 'daily' | 'days' | 'weekly';

export type Role = 'none' | 'observer' | 'member' | 'peerLead' | 'coFacilitator' | 'facilitator';

export interface RunTimes {
  readonly at: string;
  readonly timeZone: string;
  readonly days: number | null;
}

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

export interface SayReviewLine {
  readonly kind: 'sayReviewLine';
  readonly words: string;
}

export interface SayWhy {
  readonly kind: 'sayWhy';
  readonly task: string;
  readonly on: string;
  readonly reasons: readonly WorkReason[];
  readonly words: string | null;
  readonly reach: WorkReach;
}

export interface ScaleAnchor {
  readonly at: number;
  readonly label: string;
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

export interface SeeTask {
  readonly kind: 'seeTask';
  readonly task: string;
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

export interface SetReview {
  readonly kind: 'setReview';
  readonly isTimerShared: boolean;
  readonly isPaused: boolean;
  readonly isSuccessNamed: boolean;
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

export interface SettleKept {
  readonly kind: 'settleKept';
  readonly task: string;
  readonly on: string;
  readonly field: string;
  readonly pen: string;
  readonly choice: KeptChoice;
}

export interface SettleRemark {
  readonly kind: 'settleRemark';
  readonly remark: string;
  readonly isSettled: boolean;
}

export interface ShareGoal {
  readonly kind: 'shareGoal';
  readonly goal: string;
  readonly reach: GoalReach;
}

export interface ShareMilestone {
  readonly kind: 'shareMilestone';
  readonly goal: string;
  readonly milestone: string;
  readonly isShared: boolean;
}

export interface ShareSheet {
  readonly kind: 'shareSheet';
  readonly task: string;
  readonly on: string;
  readonly reach: WorkReach;
}

export interface SharedMilestone {
  readonly kind: 'sharedMilestone';
  readonly by: string;
  readonly words: string;
  readonly reachedAt: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface SharedSheet {
  readonly kind: 'sharedSheet';
  readonly assignment: string;
  readonly person: string;
  readonly on: string;
  readonly title: string;
  readonly workbook: Topic;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
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

export interface ShowSheet {
  readonly kind: 'showSheet';
  readonly task: string;
  readonly on: string;
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

export interface SkipProgrammeStep {
  readonly kind: 'skipProgrammeStep';
  readonly step: string;
  readonly people: readonly string[];
  readonly run: string;
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

export interface SnoozeTask {
  readonly kind: 'snoozeTask';
  readonly task: string;
  readonly minutes: number;
}

export type Standing = 'shown' | 'held' | 'returned' | 'hidden' | 'withdrawn';

export interface StartProgramme {
  readonly kind: 'startProgramme';
  readonly plan: ProgrammePlan;
  readonly from: ProgrammeRef | null;
  readonly times: RunTimes;
  readonly startsOn: string;
  readonly people: readonly string[];
  readonly run: string;
}

export interface StartTimer {
  readonly kind: 'startTimer';
  readonly minutes: number;
  readonly isSilent: boolean;
}

export type Starter = 'none' | 'hear' | 'relate' | 'helped' | 'wonder' | 'thanks' | 'askIdeas';

export type StepHint = 'stay' | 'bigger' | 'smaller';

export type StepSize = 'starter' | 'standard' | 'stretch';

export type StepState = 'coming' | 'waiting' | 'given' | 'done' | 'skipped' | 'notForThem';

export type StepWait = 'none' | 'saidNo' | 'looksFirst';

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

export type SuggestionAnswer = 'changed' | 'trying' | 'staying';

export interface SuggestionCard {
  readonly kind: 'suggestionCard';
  readonly words: string | null;
  readonly on: string;
  readonly isAnswered: boolean;
  readonly removedFor: string | null;
  readonly id: string;
  readonly ord: number;
}

export interface SwitchTemplate {
  readonly kind: 'switchTemplate';
  readonly template: string;
  readonly isOn: boolean;
}

export interface TakeBackAct {
  readonly kind: 'takeBackAct';
  readonly act: string;
}

export interface TakeBackMark {
  readonly kind: 'takeBackMark';
  readonly mark: string;
}

export interface TakeBackSuggestion {
  readonly kind: 'takeBackSuggestion';
  readonly key: string;
}

export interface TakeOutWords {
  readonly kind: 'takeOutWords';
  readonly person: string;
}

export interface TakePiece {
  readonly kind: 'takePiece';
  readonly assignment: string;
  readonly piece: string;
  readonly isOn: boolean;
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

export interface TaskDay {
  readonly on: string;
  readonly state: WorkState;
  readonly index: number | null;
  readonly difficulty: number | null;
  readonly reasons: readonly WorkReason[];
  readonly credit: number | null;
}

export interface TaskDays {
  readonly kind: 'taskDays';
  readonly task: string;
  readonly days: readonly TaskDay[];
  readonly id: string;
  readonly ord: number;
}

export interface TaskForm {
  readonly kind: 'taskForm';
  readonly task: string;
  readonly edition: number;
  readonly form: Form;
  readonly id: string;
  readonly ord: number;
}

export interface TaskPlan {
  readonly words: string;
  readonly when: string;
  readonly will: string;
  readonly way: WorkWay;
  readonly size: TaskSize;
  readonly confidence: number | null;
}

export interface TaskReminder {
  readonly at: string;
  readonly weekdays: readonly number[];
  readonly timeZone: string;
  readonly snoozedUntil: string | null;
  readonly isResting: boolean;
}

export type TaskSetting = 'individual' | 'pair' | 'group';

export type TaskSize = 'starter' | 'standard' | 'stretch';

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

export type TemplateArea = 'journalingReflection' | 'mindfulnessMeditation' | 'breathingRelaxation' | 'creativeExpression' | 'behavioralCognitive' | 'goalSetting' | 'monitoring' | 'communicationSkills' | 'relationshipSkills' | 'groupActivity' | 'values' | 'copingSafety' | 'psychoeducation' | 'feedback';

export interface TemplateContent {
  readonly title: string;
  readonly kind: TemplateKind;
  readonly area: TemplateArea;
  readonly purpose: string;
  readonly steps: readonly string[];
  readonly frequency: string;
  readonly form: Form;
  readonly language: string;
  readonly modalities: readonly Modality[];
  readonly settings: readonly TaskSetting[];
  readonly aims: readonly Aim[];
  readonly materials: readonly string[];
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly safety: readonly string[];
  readonly levels: readonly TemplateLevel[];
  readonly reviewPrompts: readonly string[];
  readonly sharing: WorkReach;
  readonly isNeverForGroup: boolean;
  readonly accessibility: readonly string[];
  readonly evidence: TemplateEvidence | null;
  readonly licenceNote: string | null;
  readonly reading: TemplateReading | null;
  readonly exercise: string | null;
  readonly measure: string | null;
  readonly together: GroupForm | null;
  readonly isForOffline: boolean;
  readonly systemUse: string | null;
  readonly weeks: number | null;
  readonly replyStarters: readonly string[];
}

export interface TemplateEvidence {
  readonly level: EvidenceLevel;
  readonly note: string;
  readonly sources: readonly string[];
  readonly verification: Verification;
}

export type TemplateKind = 'journal' | 'practice' | 'worksheet' | 'tracker' | 'creative' | 'planner' | 'pairTask' | 'review' | 'rolePlay' | 'groupChallenge' | 'collabBoard' | 'collabJournal' | 'groupCheckIn' | 'cardSort' | 'safetyPlan' | 'readingQuiz' | 'survey';

export interface TemplateLevel {
  readonly size: TaskSize;
  readonly text: string;
}

export interface TemplateReading {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sources: readonly string[];
}

export interface TemplateRef {
  readonly template: string;
  readonly version: number;
}

export interface TemplateVersion {
  readonly kind: 'templateVersion';
  readonly template: string;
  readonly version: number;
  readonly content: TemplateContent;
  readonly by: string;
  readonly at: string;
  readonly id: string;
  readonly ord: number;
}

export interface TestSafety {
  readonly kind: 'testSafety';
}

export interface TextBy {
  readonly length: number;
  readonly by: string;
}

export interface TickStep {
  readonly kind: 'tickStep';
  readonly goal: string;
  readonly step: string;
  readonly isDone: boolean;
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
  readonly goal?: string | null;
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

export interface UnhideGoal {
  readonly kind: 'unhideGoal';
  readonly goal: string;
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

export type Verification = 'verified' | 'secondary' | 'mixed' | 'unverified' | 'stated';

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

export interface WaitingSuggestion {
  readonly kind: 'waitingSuggestion';
  readonly key: string;
  readonly words: string;
  readonly id: string;
  readonly ord: number;
}

export type WalkState = 'on' | 'paused' | 'finished' | 'ended';

export interface WalkStep {
  readonly step: string;
  readonly title: string | null;
  readonly state: StepState;
  readonly rule: ReleaseRule;
  readonly days: number | null;
  readonly at: string | null;
  readonly after: string | null;
  readonly wait: StepWait;
  readonly assignment: string | null;
}

export interface WeekEntry {
  readonly assignment: string;
  readonly on: string;
  readonly area: TemplateArea;
  readonly note: DayNote;
  readonly credit: number | null;
}

export interface WidenEntry {
  readonly kind: 'widenEntry';
  readonly entry: string;
  readonly sharing: Sharing;
}

export type Wish = 'open' | 'listen' | 'ideas' | 'cheer';

export interface WithdrawAssignment {
  readonly kind: 'withdrawAssignment';
  readonly assignment: string;
  readonly people: readonly string[];
}

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

export interface WorkCard {
  readonly content: TemplateContent;
  readonly template: TemplateRef | null;
  readonly task: string;
  readonly goal: string;
  readonly sizes: readonly WorkSize[];
  readonly ways: readonly WorkWay[];
  readonly review: string;
}

export type WorkChange = 'words' | 'questions' | 'days' | 'sizes' | 'readers';

export interface WorkFeedback {
  readonly words: string;
  readonly by: string;
  readonly at: string;
}

export type WorkOffer = 'none' | 'easier' | 'starter' | 'smallest';

export interface WorkRating {
  readonly quantity: number | null;
  readonly quality: number | null;
  readonly difficulty: number | null;
  readonly clear: number | null;
  readonly sense: number | null;
  readonly helpful: number | null;
}

export type WorkReach = 'me' | 'care' | 'group';

export type WorkReason = 'time' | 'energyMood' | 'forgot' | 'notClear' | 'tooHard' | 'worriedWrong' | 'privacy' | 'feltWorse' | 'noPoint' | 'notMe' | 'tech' | 'life' | 'didOther' | 'notSay';

export interface WorkSchedule {
  readonly rhythm: Rhythm;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly weekdays: readonly number[];
  readonly timeZone: string;
  readonly bend: number;
}

export interface WorkSize {
  readonly size: TaskSize;
  readonly minutes: number;
  readonly words: string;
}

export type WorkState = 'assigned' | 'seen' | 'notYet' | 'started' | 'part' | 'different' | 'done' | 'paused' | 'withdrawn';

export type WorkWay = 'write' | 'draw' | 'speak' | 'move';

export interface WorkWeek {
  readonly kind: 'workWeek';
  readonly person: string;
  readonly monday: string;
  readonly entries: readonly WeekEntry[];
  readonly id: string;
  readonly ord: number;
}

export interface WorkbookPlace {
  readonly kind: 'workbookPlace';
  readonly person: string;
  readonly workbook: Topic;
  readonly id: string;
  readonly ord: number;
}

export interface WorkbookSheet {
  readonly kind: 'workbookSheet';
  readonly group: Topic;
  readonly person: string;
  readonly isHeld: boolean | null;
  readonly sessionEnds: readonly string[];
  readonly id: string;
  readonly ord: number;
}

export interface WorkbookTask {
  readonly kind: 'workbookTask';
  readonly card: WorkCard;
  readonly schedule: WorkSchedule;
  readonly edition: number;
  readonly version: number;
  readonly giver: string;
  readonly at: string;
  readonly state: WorkState;
  readonly plan: TaskPlan | null;
  readonly planState: PlanState;
  readonly planVersion: number;
  readonly size: TaskSize;
  readonly dueOn: string | null;
  readonly asksUntil: string | null;
  readonly askWords: string | null;
  readonly isDeclined: boolean;
  readonly pausedSince: string | null;
  readonly pausedUntil: string | null;
  readonly isWithdrawn: boolean;
  readonly looksFirst: boolean;
  readonly isKeptAsIs: boolean;
  readonly hint: StepHint;
  readonly recurring: WorkReason | null;
  readonly reminder: TaskReminder | null;
  readonly offer: WorkOffer;
  readonly changes: readonly WorkChange[];
  readonly id: string;
  readonly ord: number;
}

export interface Worksheet {
  readonly kind: 'worksheet';
  readonly task: string;
  readonly on: string;
  readonly edition: number;
  readonly state: WorkState;
  readonly answers: readonly FieldAnswer[];
  readonly begunAt: string;
  readonly changedAt: string;
  readonly handedInAt: string | null;
  readonly readAt: string | null;
  readonly discussedAt: string | null;
  readonly reach: WorkReach;
  readonly rating: WorkRating | null;
  readonly careRating: WorkRating | null;
  readonly index: number | null;
  readonly reasons: readonly WorkReason[];
  readonly reasonWords: string | null;
  readonly reasonReach: WorkReach;
  readonly feedback: readonly WorkFeedback[];
  readonly redoWords: string | null;
  readonly form: Form | null;
  readonly standing: Standing;
  readonly hiddenFor: string | null;
  readonly kept: readonly KeptAnswer[];
  readonly seen: readonly FieldSeen[];
  readonly id: string;
  readonly ord: number;
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

export interface WriteScale {
  readonly kind: 'writeScale';
  readonly goal: string;
  readonly scale: GasScale;
}

export interface WriteSteps {
  readonly kind: 'writeSteps';
  readonly version: number;
  readonly steps: readonly Step[];
}

export interface WriteSuggestion {
  readonly kind: 'writeSuggestion';
  readonly words: string;
  readonly key: string;
}

export interface WriteTaskPlan {
  readonly kind: 'writeTaskPlan';
  readonly task: string;
  readonly plan: TaskPlan;
  readonly version: number;
}

export interface WriteTemplate {
  readonly kind: 'writeTemplate';
  readonly template: string;
  readonly content: TemplateContent;
  readonly version: number;
}

export interface YouSaid {
  readonly kind: 'youSaid';
  readonly suggestion: string;
  readonly answer: SuggestionAnswer | null;
  readonly said: string | null;
  readonly changed: string;
  readonly on: string;
  readonly id: string;
  readonly ord: number;
}
