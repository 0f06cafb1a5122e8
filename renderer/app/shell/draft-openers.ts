import { currentState } from '#renderer/document/document-store.ts';
import { isRowOf } from '#shared/model/partner-state.ts';
import { wantDraft } from '#renderer/document/drafts.ts';
import { openContact } from '#renderer/features/meetings/touchpoint/contact-draft.ts';
import { openVersionDialog } from '#renderer/features/history/versions/dialog-store.ts';
import { openPartnerDialog } from '#renderer/features/partners/dialog-store.ts';
import { openTactic } from '#renderer/features/tactics/tactic-draft.ts';
import { usePlan } from '#renderer/session/plan-store.ts';
import { showLine } from '#renderer/session/show-in-plan.ts';
import { askOutcome } from '#renderer/session/tactics-store.ts';
import type { KeptDraft } from '#shared/model/draft.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { MAIN_SLOT, planLineIdFor } from '#shared/model/plan-line.ts';

/** Shows the form of a draft again, with what was typed in it; resolves to whether it could. */
type Opener = (draft: KeptDraft) => Promise<boolean> | boolean;

/** Forms with one text: its field takes the draft as soon as it is there. */
function asking(open: (row: string, rest: string) => void): Opener {
  return ({ id, row, field }) => {
    wantDraft(id);
    open(row, field.split('.').slice(2).join('.'));
    return true;
  };
}

/** The same for what is about a person, who has to be there. */
function askingAbout(open: (personId: PersonId, rest: string) => void): Opener {
  return (draft) => {
    const { row } = draft;
    if (!isRowOf(currentState(), 'person', row)) return false;
    return asking((_, rest) => open(row, rest))(draft);
  };
}

const openers: Readonly<Record<string, Opener>> = {
  'form.contact': openContact,
  'form.tactic': openTactic,
  'form.partner': asking(() => openPartnerDialog({ kind: 'new' })),
  'form.rename': asking((row) => openPartnerDialog({ kind: 'rename', partnerId: row as PartnerId })), // the row of this place is a partner
  'form.version': asking(() => openVersionDialog({ kind: 'new', lastCommand: null })),
  'form.versionName': asking((row) => openVersionDialog({ kind: 'rename', versionId: row })),
  'form.outcome': askingAbout((personId, tacticId) => askOutcome(personId, tacticId)),
  'form.reject': askingAbout((personId, slot) => {
    const id = planLineIdFor({ personId, slot: slot === '' ? MAIN_SLOT : slot });
    showLine(id);
    usePlan.setState({ rejecting: id, wanted: null });
  }),
};

/** Undefined for what is no form, or one that only the user can open. */
export function openerOf({ field }: KeptDraft): Opener | undefined {
  return openers[field.split('.').slice(0, 2).join('.')];
}
