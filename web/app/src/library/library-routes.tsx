import { createRoutesFromElements, Route, useRoutes } from 'react-router';
import { lazyPage } from '../lazy-page';
import { NotFoundPage } from '../shell/not-found-page';

const LibraryPage = lazyPage(['groups', 'library'], () => import('./library-page'));
const TemplatePage = lazyPage(['groups', 'forms', 'library'], () => import('./template-page'));
const BuildPage = lazyPage(['groups', 'forms', 'library'], () => import('./build-page'));
const ProgrammePage = lazyPage(['library'], () => import('./programme-page'));

export const routes = createRoutesFromElements(
  <>
    <Route index element={<LibraryPage />} />
    <Route path="new" element={<BuildPage key="new" />} />
    <Route path="t/:template" element={<TemplatePage />} />
    <Route path="t/:template/edit" element={<BuildPage />} />
    <Route path="new-programme" element={<ProgrammePage key="new" />} />
    <Route path="p/:programme" element={<ProgrammePage />} />
    <Route path="*" element={<NotFoundPage />} />
  </>,
);

/** The pages of the library. Fetched with the first of them, so that nobody else waits for what they are called. */
export default function LibraryRoutes() {
  return useRoutes(routes);
}
