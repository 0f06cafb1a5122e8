import { isCancelled } from '#renderer/document/error-text.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { call, listen } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { runOrThrow } from '#renderer/edits/run.ts';
import { currentState, currentToday, useDocument } from '#renderer/document/document-store.ts';
import { startRound } from '#renderer/session/round-store.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { whoToRate } from '#shared/rules/round/who-to-rate.ts';
import { newId } from '#renderer/document/new-id.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { toast } from '#renderer/ui/toast.ts';
import { importPeople } from '#shared/edit/people/import-edits.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { closeImport, fail, job, previewIsCurrent, showPreview } from './import-flow.ts';
import { incoming, showProblem, useImport, type TargetChoice } from './import-store.ts';
import { askWorker } from './import-thread.ts';
import { arrivalsText } from '#shared/edit/people/arrivals.ts';

/** With so many new people and nobody rated yet, those who probably matter are asked about at once. */
const WORTH_A_RUN = 3;

/** The job that the user wants to stop. */
let cancelAsked: string | null = null;

/** Writes what the preview shows, as one commit; then closes the dialog and offers the undo. */
export async function runImport(): Promise<void> {
  const { preview, target, left } = useImport.getState();
  if (preview === null) return;
  if (!previewIsCurrent())
    return showPreview(
      'This partner was changed meanwhile. The preview was worked out again; please look at it once more.',
    );
  const open = useDocument.getState().partnerId;
  const partnerId = target.kind === 'new' ? newId<PartnerId>() : open;
  if (partnerId === null) return;
  const jobId = newId();
  const stop = listen('data.progress', (progress) => {
    if (progress.jobId !== jobId) return;
    useImport.setState(({ job: now }) =>
      now === null ? {} : { job: { ...now, done: progress.done, total: progress.total } },
    );
  });
  useImport.setState({ job: job('Saving …', jobId), failure: null });
  try {
    const newPartnerName = target.kind === 'new' ? { newPartnerName: target.name.trim() } : {};
    const answer = await askWorker('changes', { partnerId, ...newPartnerName, left: [...left] });
    if (!answer.ok) {
      useImport.setState({ job: null });
      return showProblem(answer.problem);
    }
    const counts = incoming({ preview, left });
    const { added, updated } = counts;
    const arrivals = { people: added.people + updated.people, vacant: added.vacant + updated.vacant };
    const onChanges = (): void => {
      // Asked before the main process knew of the job, so nothing is sent.
      if (cancelAsked === jobId) throw new AppError('cancelled');
    };
    const { changes } = answer;
    await runOrThrow(importPeople, { arrivals, changes }, { about: partnerId, jobId, onChanges });
    if (target.kind === 'new') await openPartner(partnerId, 'map');
    closeImport();
    if (counts.added.people >= WORTH_A_RUN && mapStatusOf(currentState(), currentToday()).light === 'grey')
      startRound(whoToRate(currentState(), currentToday()));
    else focusHomeSoon();
    tellDone(counts, preview.hasManagers, partnerNameOf(target));
  } catch (error) {
    fail(error);
    if (isCancelled(error)) useImport.setState({ notice: 'The import was cancelled. Nothing was written.' });
  } finally {
    stop();
  }
}

/** Asks to stop the commit that is being written; it then writes nothing. */
export async function cancelSaving(): Promise<void> {
  const jobId = useImport.getState().job?.jobId ?? null;
  if (jobId === null) return;
  cancelAsked = jobId;
  useImport.setState(({ job: now }) => (now === null ? {} : { job: { ...now, label: 'Cancelling …' } }));
  await call('data.cancel', { jobId });
}

function partnerNameOf(target: TargetChoice): string {
  if (target.kind === 'new') return target.name.trim();
  const { state, partnerId } = useDocument.getState();
  return state.partner.get(partnerId ?? '')?.name ?? '';
}

function tellDone(counts: ReturnType<typeof incoming>, hasManagers: boolean, partner: string): void {
  const [newText, changedText] = [arrivalsText(counts.added), arrivalsText(counts.updated)];
  const added = newText === '' ? '' : `${newText} added to ${partner}`;
  const updated = changedText === '' ? '' : `${changedText} updated`;
  const inTray = newText !== '' && !hasManagers;
  toast({
    title: [added, updated].filter((part) => part !== '').join(', '),
    ...(inTray ? { description: 'They wait in the tray, as no managers were found in the list.' } : {}),
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}
