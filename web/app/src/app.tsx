import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { BrowserRouter, Navigate, Outlet, Route, Routes, useLocation, useNavigate } from 'react-router';
import { LanguageProvider } from './i18n';
import { lazyPage } from './lazy-page';
import { Skeleton } from './parts/skeleton';
import { ErrorBoundary } from './shell/error-boundary';
import { NotFoundPage } from './shell/not-found-page';
import { isServerPage } from './shell/server-pages';
import { Shell } from './shell/shell';
import { liveOf, SignedIn, useLiveConnection } from './shell/signed-in';
import { useMe } from './shell/use-me';

const JournalPage = lazyPage('journals', () => import('./journals/journal-page'));
const ReviewPage = lazyPage('journals', () => import('./journals/review-page'));
const LogPage = lazyPage('journals', () => import('./journals/log-page'));
const SettingsPage = lazyPage('settings', () => import('./settings/settings-page'));

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
      <Pages />
    </RouterProvider>
  );
}

function Pages() {
  const { pathname } = useLocation();
  const me = useMe();
  const live = liveOf(me);
  const connection = useLiveConnection(live);
  return (
    <Shell me={me} connection={connection}>
      <ErrorBoundary address={pathname}>
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route index element={<Navigate to="/settings" replace />} />
            <Route
              path="g/:group"
              element={
                <SignedIn me={me} live={live}>
                  <Outlet />
                </SignedIn>
              }
            >
              <Route path="j/:journal" element={<JournalPage />} />
              <Route path="review" element={<ReviewPage />} />
              <Route path="log" element={<LogPage />} />
            </Route>
            <Route path="settings" element={<SettingsPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}
