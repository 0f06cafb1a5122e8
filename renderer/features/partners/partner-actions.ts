import { openPartner, partnerInView, showHome } from '#renderer/session/navigation.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { commit } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { toast } from '#renderer/ui/toast.ts';
import { removeExampleAnswers } from '#shared/edit/culture/answers.ts';
import {
  archivePartner,
  createPartner,
  deletePartner,
  renamePartner,
  type PartnerFacts,
} from '#shared/edit/partner/edit-partner.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { knownShared, removeTraces } from '#shared/sample/sample-traces.ts';
import { SAMPLE_AUTHOR, samplePartner } from '#shared/sample/sample-partner.ts';
import { isOnlySample, isSample, partnerName, refreshPartners } from '#renderer/session/partners-store.ts';

/** Makes a partner and opens it; resolves to whether it was made. */
export async function createAndOpen(facts: PartnerFacts): Promise<boolean> {
  const partnerId = newId<PartnerId>();
  const label = `Create ${facts.name?.trim() ?? ''}`;
  return addAndOpen(partnerId, 'partner.create', label, createPartner(partnerId, facts));
}

/** Adds the invented partner that shows everything filled, and opens it. */
export async function addSample(): Promise<boolean> {
  const { today } = useDocument.getState();
  const known = knownShared(await call('partners.shared', undefined));
  const changes = samplePartner(newId, today, SAMPLE_AUTHOR, known);
  const row = changes.find(({ entity }) => entity === 'partner')?.row;
  if (row === undefined) return false;
  // The row of the partner among the changes carries its id.
  return addAndOpen(row as PartnerId, 'partner.addSample', 'Add the sample partner', changes);
}

async function addAndOpen(
  partnerId: PartnerId,
  name: string,
  label: string,
  changes: readonly Change[],
): Promise<boolean> {
  const result = await commit({ name, label, partnerId }, changes);
  if (result === null) return false;
  await Promise.all([refreshPartners(), openPartner(partnerId, 'map')]);
  focusHomeSoon();
  return true;
}

/** Gives a partner another name. */
export async function rename(partnerId: PartnerId, name: string): Promise<void> {
  const label = `Rename ${nameOf(partnerId)} to ${name.trim()}`;
  await commit({ name: 'partner.rename', label, partnerId }, renamePartner(partnerId, name));
}

/** Puts a partner into the archive or takes it out again. */
export async function setArchived(partnerId: PartnerId, archived: boolean): Promise<void> {
  const name = nameOf(partnerId);
  const label = archived ? `Archive ${name}` : `Take ${name} out of the archive`;
  await commit(
    { name: 'partner.archive', label, partnerId },
    archivePartner(partnerId, archived ? Date.now() : null),
  );
  if (archived && partnerInView() === partnerId) showHome();
  offerUndo(archived ? `${name} is in the archive` : `${name} is out of the archive`);
}

/** Deletes a partner, a sample with the colleagues, initiatives and example answers that came with it; the message offers the undo in place of a question before. */
export async function remove(partnerId: PartnerId): Promise<void> {
  const name = nameOf(partnerId);
  const traces = isSample(partnerId) ? removeTraces(await call('partners.shared', undefined), partnerId) : [];
  const examples = isOnlySample(partnerId) ? removeExampleAnswers(currentState()) : [];
  await commit({ name: 'partner.delete', label: `Delete ${name}`, partnerId }, [
    ...deletePartner(partnerId),
    ...traces,
    ...examples,
  ]);
  if (partnerInView() === partnerId) showHome();
  offerUndo(`${name} was deleted`);
}

function offerUndo(title: string): void {
  toast({ title, action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') }, key: 'undo' });
}

function nameOf(partnerId: PartnerId): string {
  return partnerName(partnerId) ?? useDocument.getState().state.partner.get(partnerId)?.name ?? 'the partner';
}
