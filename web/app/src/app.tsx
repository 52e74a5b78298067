import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { BrowserRouter, Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { LanguageProvider } from './i18n';
import { lazyPage } from './lazy-page';
import { Skeleton } from './parts/skeleton';
import { ErrorBoundary } from './shell/error-boundary';
import { NotFoundPage } from './shell/not-found-page';
import { isServerPage } from './shell/server-pages';
import { Shell } from './shell/shell';
import { useBrowserConnection } from './shell/use-browser-connection';
import { useMe } from './shell/use-me';

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
  const connection = useBrowserConnection();
  const me = useMe();
  return (
    <Shell me={me} connection={connection}>
      <ErrorBoundary address={pathname}>
        <Suspense fallback={<Skeleton />}>
          <Routes>
            <Route index element={<Navigate to="/settings" replace />} />
            <Route path="settings" element={<SettingsPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}
