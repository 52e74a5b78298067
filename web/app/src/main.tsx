import './styles/index.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App, routes } from './app';
import { loadShell } from './i18n';
import { loadHub } from './live/hub-line';
import { currentSettings, followSettings } from './settings/settings';
import { fetchAhead, followIntent } from './shell/ahead';
import { keepShellOffline, reloadAfterRelease } from './shell/start-up';
import { askEarly } from './shell/use-me';

followSettings();
reloadAfterRelease();
keepShellOffline();
askEarly();
followIntent(routes);
// what is missing here is asked for again once it is needed
const later = () => {};
fetchAhead(location.pathname, routes).catch(later);
loadHub().catch(later);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const show = () =>
  createRoot(root).render(
    <StrictMode>
      <Suspense>
        <App />
      </Suspense>
    </StrictMode>,
  );
// not before its words are here: what React shows in their place stays for a third of a second
loadShell(currentSettings().language).then(show, show);
