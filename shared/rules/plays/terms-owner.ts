import type { ColleagueId, IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { teamWithUs } from '../../reading/team.ts';

/** What a role in our team is called whose work are terms and prices, in English, German, French, Spanish and Norwegian. */
const ofTerms =
  /(?<!\p{L})(?:terms|margins?|pric(?:es?|ing)|finances?|commercial|contracts?|konditionen|margen?|preise?|finanz\p{L}*|verträge|conditions|marges|prix|contrats|condiciones|márgenes|precios|finanzas|contratos|vilkår|marginer|priser?|økonomi|kontrakter?)(?!\p{L})/iu;

/** Who of our team here has terms and prices as their work, the sponsor aside; null where no role says so. */
export function termsOwnerOf(state: PartnerState, today: IsoDate): ColleagueId | null {
  const first = teamWithUs(state, today).find(({ sponsor, role }) => !sponsor && ofTerms.test(role));
  return first?.colleagueId ?? null;
}
