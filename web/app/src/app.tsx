import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { BrowserRouter, Outlet, Route, Routes, useLocation, useNavigate } from 'react-router';
import { LanguageProvider } from './i18n';
import { lazyPage } from './lazy-page';
import { LiveProvider, type Live } from './live';
import { Skeleton } from './parts/skeleton';
import { ErrorBoundary } from './shell/error-boundary';
import { NotFoundPage } from './shell/not-found-page';
import { isServerPage } from './shell/server-pages';
import { Shell } from './shell/shell';
import { liveOf, SignedIn, useLiveConnection } from './shell/signed-in';
import { type MaybeMe, useMe } from './shell/use-me';
import { usePlaces } from './shell/use-places';

const HomePage = lazyPage(['groups', 'clients', 'goals', 'workbooks'], () => import('./clients/home-page'));
const WrittenPage = lazyPage(['clients'], () => import('./clients/written-page'));
const NewGroupPage = lazyPage(['groups'], () => import('./groups/new-group-page'));
const GroupPage = lazyPage(['journals', 'groups', 'safety', 'measures', 'goals', 'workbooks', 'assignments'], () => import('./groups/group-page'));
const MembersPage = lazyPage(['journals', 'groups'], () => import('./groups/members-page'));
const GroupSettingsPage = lazyPage(['journals', 'groups'], () => import('./groups/group-settings-page'));
const HistoryPage = lazyPage(['journals', 'groups'], () => import('./groups/history-page'));
const JournalPage = lazyPage(['journals'], () => import('./journals/journal-page'));
const ReviewPage = lazyPage(['journals'], () => import('./journals/review-page'));
const LogPage = lazyPage(['journals'], () => import('./journals/log-page'));
const ChallengeWayPage = lazyPage(['clients'], () => import('./clients/challenge-way-page'));
const ChallengePage = lazyPage(['journals', 'groups', 'challenges'], () => import('./challenges/challenge-page'));
const ChallengePeoplePage = lazyPage(['journals', 'groups', 'challenges'], () => import('./challenges/challenge-people-page'));
const NewChallengePage = lazyPage(['journals', 'groups', 'challenges'], () => import('./challenges/new-challenge-page'));
const ChallengeSettingsPage = lazyPage(['journals', 'groups', 'challenges'], () => import('./challenges/challenge-settings-page'));
const NewBoardPage = lazyPage(['journals', 'groups', 'boards'], () => import('./boards/new-board-page'));
const BoardPage = lazyPage(['journals', 'groups', 'boards', 'goals'], () => import('./boards/board-page'));
const NewPagePage = lazyPage(['journals', 'groups', 'pages'], () => import('./pages/new-page-page'));
const PagePage = lazyPage(['journals', 'groups', 'pages'], () => import('./pages/page-page'));
const PageHistoryPage = lazyPage(['journals', 'groups', 'pages'], () => import('./pages/page-history-page'));
const ExercisesPage = lazyPage(['exercises'], () => import('./exercises/exercises-page'));
const ExercisePage = lazyPage(['exercises'], () => import('./exercises/exercise-page'));
const CopingPlanPage = lazyPage(['exercises', 'forms'], () => import('./exercises/coping-plan-page'));
const HomeworkPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments'], () => import('./assignments/homework-page'));
const GivePage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('./assignments/give-page'));
const AssignmentPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('./assignments/assignment-page'));
const HomeworkReviewPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('./assignments/review-page'));
const WorkbookPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments'], () => import('./workbooks/workbook-page'));
const TaskPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('./workbooks/task-page'));
const LibraryPage = lazyPage(['groups', 'library'], () => import('./library/library-page'));
const TemplatePage = lazyPage(['groups', 'forms', 'library'], () => import('./library/template-page'));
const BuildPage = lazyPage(['groups', 'forms', 'library'], () => import('./library/build-page'));
const ProgrammePage = lazyPage(['library'], () => import('./library/programme-page'));
const MyMeasuresPage = lazyPage(['journals', 'groups', 'charts', 'safety', 'measures'], () => import('./measures/my-measures-page'));
const FormPage = lazyPage(['journals', 'groups', 'safety', 'measures'], () => import('./measures/form-page'));
const GroupMeasuresPage = lazyPage(['journals', 'groups', 'charts', 'safety', 'measures'], () => import('./measures/group-measures-page'));
const MemberRecordPage = lazyPage(['journals', 'groups', 'charts', 'measures'], () => import('./measures/member-record-page'));
const SafetyPage = lazyPage(['journals', 'groups', 'safety'], () => import('./safety/safety-page'));
const GoalsPage = lazyPage(['journals', 'groups', 'goals'], () => import('./goals/goals-page'));
const GoalPage = lazyPage(['journals', 'groups', 'goals'], () => import('./goals/goal-page'));
const GoalWizardPage = lazyPage(['journals', 'groups', 'goals'], () => import('./goals/goal-wizard-page'));
const SuggestionsPage = lazyPage(['journals', 'groups', 'suggestions'], () => import('./suggestions/suggestions-page'));
const ProgressPage = lazyPage(['journals', 'groups', 'challenges', 'progress'], () => import('./progress/progress-page'));
const SettingsPage = lazyPage(['settings'], () => import('./settings/settings-page'));

export function App() {
  return (
    <LanguageProvider>
      <BrowserRouter>
        <LinkedParts />
      </BrowserRouter>
    </LanguageProvider>
  );
}

/** Lets the links of every part use the router; pages that the server writes are loaded as a whole. */
function LinkedParts() {
  const navigate = useNavigate();
  const go = (address: string) => (isServerPage(address) ? location.assign(address) : void navigate(address));
  return (
    <RouterProvider navigate={go}>
      <LiveParts />
    </RouterProvider>
  );
}

function LiveParts() {
  const me = useMe();
  const live = liveOf(me);
  return (
    <LiveProvider value={live ?? null}>
      <Pages me={me} live={live} />
    </LiveProvider>
  );
}

function Pages({ me, live }: { readonly me: MaybeMe; readonly live: Live | undefined }) {
  const { pathname } = useLocation();
  const connection = useLiveConnection(live);
  const places = usePlaces();
  return (
    <Shell me={me} connection={connection} places={places}>
      <ErrorBoundary address={pathname}>
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route
              element={
                <SignedIn me={me}>
                  <Outlet />
                </SignedIn>
              }
            >
              <Route index element={<HomePage />} />
              <Route path="j/:journal" element={<WrittenPage />} />
              <Route path="c/:challenge" element={<ChallengeWayPage />} />
              <Route path="b/:board" element={<BoardPage />} />
              <Route path="p/:page" element={<PagePage />} />
              <Route path="p/:page/history" element={<PageHistoryPage />} />
              <Route path="w/:workbook" element={<WorkbookPage />} />
              <Route path="w/:workbook/:task" element={<TaskPage />} />
              <Route path="new-group" element={<NewGroupPage />} />
              <Route path="library">
                <Route index element={<LibraryPage />} />
                <Route path="new" element={<BuildPage key="new" />} />
                <Route path="t/:template" element={<TemplatePage />} />
                <Route path="t/:template/edit" element={<BuildPage />} />
                <Route path="new-programme" element={<ProgrammePage key="new" />} />
                <Route path="p/:programme" element={<ProgrammePage />} />
              </Route>
              <Route path="g/:group">
                <Route index element={<GroupPage />} />
                <Route path="members" element={<MembersPage />} />
                <Route path="settings" element={<GroupSettingsPage />} />
                <Route path="history" element={<HistoryPage />} />
                <Route path="j/:journal" element={<JournalPage />} />
                <Route path="new-challenge" element={<NewChallengePage />} />
                <Route path="c/:challenge" element={<ChallengePage />} />
                <Route path="c/:challenge/people" element={<ChallengePeoplePage />} />
                <Route path="c/:challenge/settings" element={<ChallengeSettingsPage />} />
                <Route path="new-board" element={<NewBoardPage />} />
                <Route path="new-page" element={<NewPagePage />} />
                <Route path="goals" element={<GoalsPage />} />
                <Route path="goals/new" element={<GoalWizardPage />} />
                <Route path="goals/:goal" element={<GoalPage />} />
                <Route path="goals/:goal/change" element={<GoalWizardPage />} />
                <Route path="suggestions" element={<SuggestionsPage />} />
                <Route path="progress" element={<ProgressPage />} />
                <Route path="homework" element={<HomeworkPage />} />
                <Route path="homework/give" element={<GivePage />} />
                <Route path="homework/review" element={<HomeworkReviewPage />} />
                <Route path="homework/:assignment" element={<AssignmentPage />} />
                <Route path="review" element={<ReviewPage />} />
                <Route path="log" element={<LogPage />} />
                <Route path="me" element={<MyMeasuresPage />} />
                <Route path="me/:measure" element={<FormPage />} />
                <Route path="measures" element={<GroupMeasuresPage />} />
                <Route path="measures/:person" element={<MemberRecordPage />} />
                <Route path="safety" element={<SafetyPage />} />
              </Route>
            </Route>
            <Route path="exercises">
              <Route index element={<ExercisesPage />} />
              <Route path="coping-plan" element={<CopingPlanPage />} />
              <Route path=":exercise" element={<ExercisePage />} />
            </Route>
            <Route path="settings" element={<SettingsPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}
