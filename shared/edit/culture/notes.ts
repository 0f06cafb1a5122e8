import { change, type Change } from '../../model/change.ts';
import { cultureNoteId } from '../../model/culture-note.ts';
import type { PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { CultureComponent } from '../../model/culture-item.ts';

/** Writes what a component of the partner's culture means for us; an empty text takes it back. No changes when it says that already. */
export function noteCulture(
  state: PartnerState,
  partnerId: PartnerId,
  component: CultureComponent,
  text: string,
): readonly Change[] {
  const id = cultureNoteId(partnerId, component);
  const trimmed = text.trim();
  if ((state.culture_note.get(id)?.text ?? '') === trimmed) return [];
  return [change('culture_note', id, { partnerId, component, text: trimmed })];
}
