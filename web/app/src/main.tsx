import './styles/index.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { loadHub } from './live/hub-line';
import { followSettings } from './settings/settings';
import { keepShellOffline, reloadAfterRelease } from './shell/start-up';
import { askEarly } from './shell/use-me';

followSettings();
reloadAfterRelease();
keepShellOffline();
askEarly();
void loadHub().catch(() => {
  // it is asked for again once somebody is signed in
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <App />
    </Suspense>
  </StrictMode>,
);
