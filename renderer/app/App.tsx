import type { ReactElement } from 'react';
import { Palette } from './palette/Palette.tsx';
import { ShortcutsSheet } from './palette/ShortcutsSheet.tsx';
import { CompareDialog } from '#renderer/features/map/compare/CompareDialog.tsx';
import { ExportDialog } from '#renderer/features/export/ExportDialog.tsx';
import { ConversationsDialog } from '#renderer/features/import/conversations/ConversationsDialog.tsx';
import { ImportDialog } from '#renderer/features/import/ImportDialog.tsx';
import { PartnerDialogs } from '#renderer/features/partners/PartnerDialogs.tsx';
import { EraseDialog } from '#renderer/features/erasing/EraseDialog.tsx';
import { ErasuresDialog } from '#renderer/features/erasing/ErasuresDialog.tsx';
import { MergePeopleDialog } from '#renderer/features/people/MergePeopleDialog.tsx';
import { SeatDialogs } from '#renderer/features/inspector/seat/SeatDialogs.tsx';
import { QuickEntry } from '#renderer/features/meetings/touchpoint/QuickEntry.tsx';
import { BackupDialog } from '#renderer/features/profile/BackupDialog.tsx';
import { DifferencesDialog } from '#renderer/features/profile/DifferencesDialog.tsx';
import { ProblemScreen } from '#renderer/features/profile/ProblemScreen.tsx';
import { ConnectDialog } from '#renderer/features/sharing/wizard/ConnectDialog.tsx';
import { SettingsDialog } from '#renderer/features/settings/SettingsDialog.tsx';
import { OpenSnapshotDialog } from '#renderer/features/snapshots/OpenSnapshotDialog.tsx';
import { SaveSnapshotDialog } from '#renderer/features/snapshots/SaveSnapshotDialog.tsx';
import { TacticDialogs } from '#renderer/features/tactics/dialogs/TacticDialogs.tsx';
import { VersionDialogs } from '#renderer/features/history/versions/VersionDialogs.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { DraftKeeping } from '#renderer/ui/draft-keeper.ts';
import { EditsOff } from '#renderer/ui/read-only.ts';
import { UiRoot } from '#renderer/ui/UiRoot.tsx';
import { useSlow } from '#renderer/ui/use-slow.ts';
import styles from './App.module.css';
import { useApp } from '#renderer/session/app-store.ts';
import { DropTarget } from './shell/DropTarget.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { errorText } from '#renderer/document/error-text.ts';
import { Frame } from './shell/Frame.tsx';
import { LeaveDialog } from './leaving/LeaveDialog.tsx';
import { restartApp } from './start/start.ts';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { appDraftKeeper } from './draft-keeping.ts';

/** The whole window: the start, a problem of the profile, or the frame with its dialogs. */
export function App(): ReactElement {
  return (
    <ErrorBoundary place="app">
      <UiRoot>
        <Screen />
        <BackupDialog />
        <DifferencesDialog />
        <LeaveDialog />
      </UiRoot>
    </ErrorBoundary>
  );
}

/** Nothing at first: most starts are too short for a message. */
function Starting(): ReactElement | null {
  const slow = useSlow(true);
  return slow ? (
    <main className={styles.starting}>
      <output>Opening your data …</output>
    </main>
  ) : null;
}

function Screen(): ReactElement | null {
  const { phase, problem, failure } = useApp();
  const readOnly = useDocument((document) => document.readOnly);
  switch (phase) {
    case 'starting':
      return <Starting />;
    case 'failed':
      return (
        <main className={styles.starting}>
          <EmptyState
            {...errorText(failure)}
            title="Rapport could not start"
            actions={
              <Button variant="primary" onClick={() => void restartApp().catch(tellFailure)}>
                Try again
              </Button>
            }
          />
        </main>
      );
    case 'problem':
      return problem === null ? null : <ProblemScreen problem={problem} onSolved={() => void restartApp()} />;
    case 'ready':
      return (
        <EditsOff value={readOnly}>
          <DraftKeeping value={appDraftKeeper}>
            <Frame />
            <ErrorBoundary place="dialogs">
              <PartnerDialogs />
              <SettingsDialog />
              <CompareDialog />
              <VersionDialogs />
              <ExportDialog />
              <ImportDialog />
              <ConversationsDialog />
              <DropTarget />
              <SaveSnapshotDialog />
              <OpenSnapshotDialog />
              <ConnectDialog />
              <TacticDialogs />
              <SeatDialogs />
              <MergePeopleDialog />
              <EraseDialog />
              <ErasuresDialog />
              <QuickEntry />
              <Palette />
              <ShortcutsSheet />
            </ErrorBoundary>
          </DraftKeeping>
        </EditsOff>
      );
  }
}
