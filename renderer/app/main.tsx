import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeStyleNonce } from '#renderer/bridge/style-nonce.ts';
import '#renderer/ui/base.css';
import '#renderer/commands/undo-commands.ts';
import '#renderer/commands/view-commands.ts';
import { bindKeys } from '#renderer/commands/key-bindings.ts';
import { listenToMenu, reportMenuState } from '#renderer/commands/menu-events.ts';
import { followChanges } from '#renderer/features/partners/partners-store.ts';
import { followAgenda } from './agenda-store.ts';
import { App } from './App.tsx';
import './feature-commands.ts';
import { keepFocus } from './keep-focus.ts';
import { listenForLeaving } from './leave-app.ts';
import { keepToday } from './midnight.ts';
import { listenToMain, startApp } from './start.ts';
import { listenForFailures } from './tell-failure.ts';

takeStyleNonce();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// These live as long as the window.
listenForFailures();
listenToMain();
listenForLeaving();
listenToMenu();
bindKeys();
reportMenuState();
followChanges();
followAgenda();
keepToday();
keepFocus(document);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startApp();
