import './styles/index.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { followSettings } from './settings/settings';
import { keepShellOffline, reloadAfterRelease } from './shell/start-up';

followSettings();
reloadAfterRelease();
keepShellOffline();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <App />
    </Suspense>
  </StrictMode>,
);
