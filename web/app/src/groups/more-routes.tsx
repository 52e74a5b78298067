import { createRoutesFromElements, Route, useRoutes } from 'react-router';
import { lazyPage } from '../lazy-page';
import { NotFoundPage } from '../shell/not-found-page';

const HomeworkPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'programmes'], () => import('../assignments/homework-page'));
const GivePage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('../assignments/give-page'));
const AssignmentPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('../assignments/assignment-page'));
const ChangeAssignmentPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments'], () => import('../assignments/change-page'));
const HomeworkReviewPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'forms'], () => import('../assignments/review-page'));
const StartProgrammePage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'library', 'programmes'], () => import('../programmes/start-page'));
const ProgrammeRunPage = lazyPage(['journals', 'groups', 'workbooks', 'assignments', 'programmes'], () => import('../programmes/run-page'));
const MyMeasuresPage = lazyPage(['journals', 'groups', 'charts', 'safety', 'measures'], () => import('../measures/my-measures-page'));
const FormPage = lazyPage(['journals', 'groups', 'safety', 'measures'], () => import('../measures/form-page'));
const GroupMeasuresPage = lazyPage(['journals', 'groups', 'charts', 'safety', 'measures'], () => import('../measures/group-measures-page'));
const MemberRecordPage = lazyPage(['journals', 'groups', 'charts', 'measures'], () => import('../measures/member-record-page'));
const SafetyPage = lazyPage(['journals', 'groups', 'safety'], () => import('../safety/safety-page'));
const GoalsPage = lazyPage(['journals', 'groups', 'charts', 'goals'], () => import('../goals/goals-page'));
const GoalPage = lazyPage(['journals', 'groups', 'charts', 'goals'], () => import('../goals/goal-page'));
const GoalWizardPage = lazyPage(['journals', 'groups', 'goals'], () => import('../goals/goal-wizard-page'));
const SuggestionsPage = lazyPage(['journals', 'groups', 'suggestions'], () => import('../suggestions/suggestions-page'));
const ProgressPage = lazyPage(['journals', 'groups', 'challenges', 'charts', 'progress'], () => import('../progress/progress-page'));

const KeptPage = lazyPage(['journals', 'groups', 'charts', 'measures', 'workbooks', 'assignments', 'forms', 'challenges'], () => import('./kept-page'));

export const routes = createRoutesFromElements(
  <>
    <Route path="kept" element={<KeptPage />} />
    <Route path="goals" element={<GoalsPage />} />
    <Route path="goals/new" element={<GoalWizardPage />} />
    <Route path="goals/:goal" element={<GoalPage />} />
    <Route path="goals/:goal/change" element={<GoalWizardPage />} />
    <Route path="suggestions" element={<SuggestionsPage />} />
    <Route path="progress" element={<ProgressPage />} />
    <Route path="homework" element={<HomeworkPage />} />
    <Route path="homework/give" element={<GivePage />} />
    <Route path="homework/review" element={<HomeworkReviewPage />} />
    <Route path="homework/programme" element={<StartProgrammePage />} />
    <Route path="homework/programme/:run" element={<ProgrammeRunPage />} />
    <Route path="homework/:assignment/change" element={<ChangeAssignmentPage />} />
    <Route path="homework/:assignment" element={<AssignmentPage />} />
    <Route path="me" element={<MyMeasuresPage />} />
    <Route path="me/:measure" element={<FormPage />} />
    <Route path="measures" element={<GroupMeasuresPage />} />
    <Route path="measures/:person" element={<MemberRecordPage />} />
    <Route path="safety" element={<SafetyPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>,
);

/** A group's homework, goals and measures. Fetched with the first of them, so that the journal does not wait for what they are called. */
export default function MoreRoutes() {
  return useRoutes(routes);
}
