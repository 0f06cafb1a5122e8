import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeStyleNonce } from '#renderer/bridge/style-nonce.ts';
import '#renderer/ui/base.css';
import './menu/undo-commands.ts';
import './menu/view-commands.ts';
import { bindKeys } from '#renderer/commands/key-bindings.ts';
import { listenToMenu, reportMenuState } from './menu/menu-events.ts';
import { followChanges } from '#renderer/session/partners-store.ts';
import { followAgenda } from '#renderer/session/agenda-store.ts';
import { App } from './App.tsx';
import './feature-commands.ts';
import { leaveKeysToInputMethod } from '#renderer/ui/input-method.ts';
import { keepFocus } from '#renderer/ui/keep-focus.ts';
import { listenForLeaving } from './leaving/leave-app.ts';
import { keepToday } from './start/midnight.ts';
import { listenToMain, startApp } from './start/start.ts';
import { listenForFailures } from './start/listen-for-failures.ts';
import { keepContacts } from '#renderer/features/meetings/touchpoint/contact-draft.ts';
import { keepTactics } from '#renderer/features/tactics/tactic-draft.ts';
import { followSharing } from '#renderer/features/sharing/sharing-store.ts';
import { listenForSnapshots } from '#renderer/features/snapshots/open-snapshot.ts';
import { keepDrafts } from './draft-keeping.ts';

takeStyleNonce();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// These live as long as the window; the first is before all that listen for keys.
leaveKeysToInputMethod();
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
keepDrafts();
keepContacts();
keepTactics();
listenForSnapshots();
followSharing();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startApp();
