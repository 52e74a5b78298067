import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { BrowserRouter, createRoutesFromElements, Route, useLocation, useNavigate, useRoutes } from 'react-router';
import { LanguageProvider } from './i18n';
import { lazyPage, Meanwhile, withParts } from './lazy-page';
import { LiveProvider, type Live } from './live';
import { Skeleton } from './parts/skeleton';
import { ErrorBoundary } from './shell/error-boundary';
import { NotFoundPage } from './shell/not-found-page';
import { isServerPage } from './shell/server-pages';
import { Opening } from './shell/opening';
import { Shell } from './shell/shell';
import { liveOf, MeProvider, SignedIn, useLiveConnection } from './shell/signed-in';
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
const PagePage = lazyPage(['journals', 'groups', 'pages'], () => withParts(import('./pages/page-page'), import('./pages/page-body')));
const PageHistoryPage = lazyPage(['journals', 'groups', 'pages'], () => import('./pages/page-history-page'));
const ExercisesPage = lazyPage(['exercises'], () => import('./exercises/exercises-page'));
const ExercisePage = lazyPage(['exercises'], () => import('./exercises/exercise-page'));
const CopingPlanPage = lazyPage(['exercises', 'forms'], () => import('./exercises/coping-plan-page'));
const WorkbookPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments'], () => import('./workbooks/workbook-page'));
const TaskPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => withParts(import('./workbooks/task-page'), import('./workbooks/own-sheet')));
const LibraryRoutes = lazyPage([], () => import('./library/library-routes'));
const MoreRoutes = lazyPage([], () => import('./groups/more-routes'));
const SettingsPage = lazyPage(['settings'], () => import('./settings/settings-page'));

/** What is at which address. */
export const routes = createRoutesFromElements(
  <>
    <Route element={<SignedIn />}>
      <Route index element={<HomePage />} />
      <Route path="j/:journal" element={<WrittenPage />} />
      <Route path="c/:challenge" element={<ChallengeWayPage />} />
      <Route path="b/:board" element={<BoardPage />} />
      <Route path="p/:page" element={<PagePage />} />
      <Route path="p/:page/history" element={<PageHistoryPage />} />
      <Route path="w/:workbook" element={<WorkbookPage />} />
      <Route path="w/:workbook/:task" element={<TaskPage />} />
      <Route path="new-group" element={<NewGroupPage />} />
      <Route path="library/*" element={<LibraryRoutes />} />
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
        <Route path="review" element={<ReviewPage />} />
        <Route path="log" element={<LogPage />} />
        <Route path="*" element={<MoreRoutes />} />
      </Route>
    </Route>
    <Route path="exercises">
      <Route index element={<ExercisesPage />} />
      <Route path="coping-plan" element={<CopingPlanPage />} />
      <Route path=":exercise" element={<ExercisePage />} />
    </Route>
    <Route path="settings" element={<SettingsPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>,
);

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
      <MeProvider value={me}>
        <Pages me={me} live={live} />
      </MeProvider>
    </LiveProvider>
  );
}

function Pages({ me, live }: { readonly me: MaybeMe; readonly live: Live | undefined }) {
  const { pathname } = useLocation();
  const connection = useLiveConnection(live);
  const places = usePlaces();
  return (
    <Shell me={me} connection={connection} places={places}>
      <Opening routes={routes} />
      <ErrorBoundary address={pathname}>
        <Meanwhile show={<Skeleton />}>
          <Suspense fallback={<Skeleton />}>{useRoutes(routes)}</Suspense>
        </Meanwhile>
      </ErrorBoundary>
    </Shell>
  );
}
