import { fold } from '#shared/text/fold.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { usePartners } from '#renderer/session/partners-store.ts';

/** The first partner of the list that is called so, whatever the case, accents and blanks; not the one with the id `own`. */
export function namesakeIn(
  partners: readonly PartnerSummary[],
  name: string,
  own: PartnerId | null = null,
): PartnerSummary | null {
  const key = keyOf(name);
  if (key === '') return null;
  return partners.find((partner) => partner.id !== own && keyOf(partner.name) === key) ?? null;
}

/** `namesakeIn` the list as it is now. */
export function useNamesake(name: string, own: PartnerId | null = null): PartnerSummary | null {
  return usePartners(({ partners }) => namesakeIn(partners ?? [], name, own));
}

/** The hint below a name that another partner has; two of them are allowed. */
export function namesakeHint(namesake: PartnerSummary | null): { readonly hint?: string } {
  if (namesake === null) return {};
  const where = namesake.archived ? ', in the archive' : '';
  return { hint: `There is a partner of this name already${where}.` };
}

function keyOf(name: string): string {
  return fold(name.replaceAll(/\s+/g, ' ').trim());
}
