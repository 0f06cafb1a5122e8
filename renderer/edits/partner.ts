import { editPartner, type PartnerFacts } from '#shared/edit/edit-partner.ts';
import { save } from './save.ts';

/** Changes a fact of the open partner; `what` names it in the label. */
export function changePartner(what: string, facts: PartnerFacts): Promise<boolean> {
  return save('partner.edit', `Change ${what} of the partner`, (now, partnerId) =>
    editPartner(now, partnerId, facts),
  );
}
