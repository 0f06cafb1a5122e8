import { isRowOf } from '#shared/model/partner-state.ts';
import { undo } from '#renderer/document/commit.ts';
import { openDraft, takeDraft, useDrafts, wantDraft, type FoundDraft } from '#renderer/document/drafts.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { putBackText } from '#renderer/edits/put-back.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { openerOf } from './draft-openers.ts';
import { openPartner } from '#renderer/session/navigation.ts';
import { changeSettings } from '#renderer/session/settings-store.ts';

/**
 * Brings what was typed before the app ended back to where it belongs: a form is shown with it; the text of a field is saved there,
 * as leaving the field would have done, and one undo takes it back. What cannot be brought back stays as it is.
 */
export async function putBackDraft(draft: FoundDraft): Promise<void> {
  const { id, partnerId, field } = draft;
  const open = openerOf(draft);
  // The ids of the rows were those of a partner and a person when it was typed.
  if (partnerId !== null && !(await openPartner(partnerId as PartnerId))) return;
  showPerson(draft);
  if (open !== undefined) {
    if (!(await open(draft))) tellWhere(draft);
    return;
  }
  if (field.startsWith('form.') || field === '+team_member') return tellWhere(draft);
  const typed = openDraft(draft, draft.label, { id, partnerId: draft.partnerId as PartnerId | null });
  const written = await typed.saveForm(() => saveText(draft));
  if (!written) return;
  takeDraft(id);
  typed.drop();
  toast({
    title: `Put back: ${draft.label}`,
    ...(draft.entity === 'settings' ? {} : { action: { label: 'Undo', onSelect: () => void undo() } }),
    key: 'put-back',
  });
}

async function saveText(draft: FoundDraft): Promise<boolean> {
  if (draft.entity === 'settings') {
    await changeSettings({ userName: draft.text.trim() });
    return true;
  }
  const saving = putBackText(draft);
  if (saving !== null) return saving;
  tellWhere(draft);
  return false;
}

/** The inspector shows whom the draft is about. */
function showPerson({ entity, row, personIds }: FoundDraft): void {
  const state = currentState();
  const [only] = personIds;
  const id = entity === 'person' ? row : entity === 'seat' ? state.seat.get(row)?.personId : only;
  if (id !== undefined && id !== null && isRowOf(state, 'person', id)) selectPerson(id);
}

/** Only the user can open the place; the text is there then. */
function tellWhere({ id, label }: FoundDraft): void {
  wantDraft(id);
  toast({
    title: 'Your text is kept',
    description: `Open “${label}” again, and you will find it as you left it.`,
    key: 'put-back',
  });
}

/** What is shown of the drafts of the last run of the app. */
export function useDraftsFromBefore(): readonly FoundDraft[] {
  const found = useDrafts((store) => store.found);
  return found.filter(({ isFromBefore }) => isFromBefore);
}
