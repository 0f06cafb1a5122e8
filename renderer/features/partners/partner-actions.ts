import { runOrThrow } from '#renderer/edits/run.ts';
import { openPartner, partnerInView, showHome } from '#renderer/session/navigation.ts';
import { call } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { inOrder } from '#renderer/document/commit.ts';
import { currentState, takeOver, useDocument } from '#renderer/document/document-store.ts';
import { EditsPausedError } from '#renderer/document/edits-paused.ts';
import { newId } from '#renderer/document/new-id.ts';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { toast } from '#renderer/ui/toast.ts';
import { removeExampleAnswers } from '#shared/edit/culture/answers.ts';
import type { PartnerFacts } from '#shared/edit/partner/edit-partner.ts';
import {
  givePartnerName,
  newPartner,
  removePartner,
  setPartnerArchived,
} from '#shared/edit/partner/partner-edits.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { removeTraces } from '#shared/sample/sample-traces.ts';
import { isOnlySample, isSample, partnerName, refreshPartners } from '#renderer/session/partners-store.ts';

/** Makes a partner and opens it; resolves to whether it was made. */
export async function createAndOpen(facts: PartnerFacts): Promise<boolean> {
  const partnerId = newId<PartnerId>();
  return (await runOrThrow(newPartner, { partnerId, facts }, { about: partnerId })) && show(partnerId);
}

/** Adds the invented partner that shows everything filled, and opens it. */
export async function addSample(): Promise<boolean> {
  if (useDocument.getState().paused) throw new EditsPausedError();
  const { partnerId, result } = await inOrder(() => call('sample.add', undefined));
  takeOver(result);
  return show(partnerId);
}

async function show(partnerId: PartnerId): Promise<true> {
  await Promise.all([refreshPartners(), openPartner(partnerId, 'map')]);
  focusHomeSoon();
  return true;
}

/** Gives a partner another name. */
export async function rename(partnerId: PartnerId, name: string): Promise<void> {
  await runOrThrow(givePartnerName, { partnerId, name }, { about: partnerId });
}

/** Puts a partner into the archive or takes it out again. */
export async function setArchived(partnerId: PartnerId, archived: boolean): Promise<void> {
  const name = nameOf(partnerId);
  await runOrThrow(setPartnerArchived, { partnerId, archived }, { about: partnerId });
  if (archived && partnerInView() === partnerId) showHome();
  offerUndo(archived ? `${name} is in the archive` : `${name} is out of the archive`);
}

/** Deletes a partner, a sample with the colleagues, initiatives and example answers that came with it; the message offers the undo in place of a question before. */
export async function remove(partnerId: PartnerId): Promise<void> {
  const name = nameOf(partnerId);
  const rows = isSample(partnerId) ? removeTraces(await call('partners.shared', undefined), partnerId) : [];
  const examples = isOnlySample(partnerId) ? removeExampleAnswers(currentState()) : [];
  await runOrThrow(removePartner, { partnerId, traces: [...rows, ...examples] }, { about: partnerId });
  if (partnerInView() === partnerId) showHome();
  offerUndo(`${name} was deleted`);
}

function offerUndo(title: string): void {
  toast({ title, action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') }, key: 'undo' });
}

function nameOf(partnerId: PartnerId): string {
  return partnerName(partnerId) ?? useDocument.getState().state.partner.get(partnerId)?.name ?? 'the partner';
}
