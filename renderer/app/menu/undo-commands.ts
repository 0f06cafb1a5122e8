import { openPartner, useNavigation } from '#renderer/session/navigation.ts';
import { redo, undo } from '#renderer/document/commit.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { hasPendingEdits } from '#renderer/document/pending-edits.ts';
import { partnerName, refreshPartners } from '#renderer/session/partners-store.ts';
import { dropOldToasts, toast } from '#renderer/ui/toast.ts';
import type { CommitResult, DoneCommand } from '#shared/ipc/types.ts';
import { listed } from '#shared/text/wording.ts';
import { registerCommand } from '#renderer/commands/commands.ts';

registerCommand('edit.undo', {
  mayRun: () => mayWrite() && (hasPendingEdits() || useDocument.getState().undoState.undo !== null),
  run: async () => {
    await goWhere(useDocument.getState().undoState.undo);
    await tell('Undone', await undo());
  },
});
registerCommand('edit.redo', {
  mayRun: () => mayWrite() && useDocument.getState().undoState.redo !== null,
  run: async () => {
    await goWhere(useDocument.getState().undoState.redo);
    await tell('Redone', await redo());
  },
});

/** Goes to the partner that is about to change, where another one is in view: nothing changes unseen. */
async function goWhere(step: DoneCommand | null): Promise<void> {
  const { partnerId } = useDocument.getState();
  if (step === null || step.partnerId === null || step.partnerId === partnerId || hasPendingEdits()) return;
  const { screen } = useNavigation.getState();
  // Today shows work of all partners, and the lists show the partners themselves.
  const inView = screen === 'today' || (screen !== 'partner' && step.name.startsWith('partner.'));
  if (inView || partnerName(step.partnerId) === null) return;
  await openPartner(step.partnerId);
}

function mayWrite(): boolean {
  return !useDocument.getState().readOnly;
}

/** Names what was taken back, and where, when that is not what the user looks at. */
async function tell(what: string, result: CommitResult | null): Promise<void> {
  if (result === null) return;
  // The list has to know a partner that came back before its name is looked up.
  if (result.changes.some(({ entity }) => entity === 'partner')) await refreshPartners();
  const { partnerId } = result.command;
  const title = titleOf(what, result);
  // What earlier messages say, and offer to show, may be taken back by now.
  dropOldToasts();
  const inView =
    useNavigation.getState().screen === 'partner' && useDocument.getState().partnerId === partnerId;
  const name = partnerId === null ? null : partnerName(partnerId);
  const left = isNothing(result) ? '' : leftText(result);
  if (partnerId === null || inView || name === null) {
    toast({ title, key: 'undo', ...(left === '' ? {} : { description: left }) });
    return;
  }
  toast({
    title,
    description: left === '' ? `At ${name}` : `At ${name}. ${left}`,
    action: { label: 'Open', onSelect: () => void openPartner(partnerId) },
    key: 'undo',
  });
}

/** What a colleague has changed since stays, and the user reads which. */
function leftText({ leftAlone = [], leftTo = [], inPlace = [], inPlaceBy = [] }: CommitResult): string {
  const left =
    leftAlone.length === 0 ? '' : `Left as ${writers(leftTo)} changed it since: ${listed(leftAlone, 3)}.`;
  const stands =
    inPlace.length === 0 ? '' : `What ${writers(inPlaceBy)} wrote stands: ${listed(inPlace, 3)}.`;
  return [stands, left].filter((text) => text !== '').join(' ');
}

/** Whether all that would have been taken back was left alone. */
function isNothing({ changes, leftAlone = [] }: CommitResult): boolean {
  return changes.length === 0 && leftAlone.length > 0;
}

function titleOf(what: string, result: CommitResult): string {
  const { command, leftAlone = [], leftTo = [] } = result;
  if (!isNothing(result)) return `${what}: ${command.label}`;
  const verb = leftAlone.length === 1 ? 'was' : 'were';
  return `Nothing was ${what.toLowerCase()}: ${listed(leftAlone, 3)} ${verb} changed by ${writers(leftTo)} since`;
}

function writers(names: readonly string[]): string {
  return names.length === 0 ? 'a colleague' : listed(names, 3);
}
