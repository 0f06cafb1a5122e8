import { currentState } from '#renderer/document/document-store.ts';
import { editPartner, type PartnerFacts } from '#shared/edit/partner/edit-partner.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { save } from './save.ts';

/** Changes a fact of the open partner; `what` names it in the label, such as `the kind`. */
export function changePartner(what: string, facts: PartnerFacts): Promise<boolean> {
  const name = partnerOf(currentState())?.name ?? 'the partner';
  return save('partner.edit', `Change ${what} of ${name}`, (now, partnerId) =>
    editPartner(now, partnerId, facts),
  );
}
