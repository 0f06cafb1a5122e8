import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';

const together = /(?:with|mit|avec|con|med|samt)\s+$/iu;

/** Whether a note about a person names somebody else at the partner, save as who helps (“together with …”): what it says came from others, or is asked of them. */
export function namesAnother(state: PartnerState, personId: PersonId, text: string): boolean {
  for (const { id, name } of state.person.values()) {
    const first = name.trim().split(/\s+/u)[0] ?? '';
    if (id === personId || first.length < 2) continue;
    const at = text.indexOf(first);
    const isWord = !/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(at + first.length)}`);
    if (at < 0 || !isWord) continue;
    if (!together.test(text.slice(0, at))) return true;
  }
  return false;
}
