import { currentState } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import {
  addCompetency,
  editCompetency,
  removeCompetency,
  type CompetencyFacts,
} from '#shared/edit/partner/competencies.ts';
import { editLabels } from '#shared/edit/labels.ts';
import {
  addOtherVendor,
  editOtherVendor,
  removeOtherVendor,
  type OtherVendorFacts,
} from '#shared/edit/partner/other-vendors.ts';
import {
  addPriority,
  editPriority,
  movePriority,
  removePriority,
  type PriorityFacts,
} from '#shared/edit/partner/priorities.ts';
import { save } from './save.ts';

/** Adds a priority of the partner as the last one. */
export function newPriority(text: string): Promise<boolean> {
  return save('priority.add', editLabels.addEntry('priority', text), (now, partnerId) =>
    addPriority(now, partnerId, newId(), { text }),
  );
}

/** Changes what a priority says, who said so, and when. */
export function changePriority(id: string, facts: PriorityFacts): Promise<boolean> {
  return save('priority.edit', editLabels.editEntry('priority', priorityText(id)), (now) =>
    editPriority(now, id, facts),
  );
}

/** Moves a priority one place up (−1) or down (1). */
export function shiftPriority(id: string, step: -1 | 1): Promise<boolean> {
  return save('priority.move', editLabels.moveEntry('priority', priorityText(id)), (now) =>
    movePriority(now, id, step),
  );
}

/** Deletes a priority. */
export function deletePriority(id: string): Promise<boolean> {
  return save('priority.remove', editLabels.removeEntry('priority', priorityText(id)), (now) =>
    removePriority(now, id),
  );
}

function priorityText(id: string): string {
  return currentState().priority.get(id)?.text ?? '';
}

/** Adds something that the partner is good at. */
export function newCompetency(name: string): Promise<boolean> {
  return save('competency.add', editLabels.addEntry('competency', name), (_, partnerId) =>
    addCompetency(partnerId, newId(), name),
  );
}

/** Changes name, level or people of a competency. */
export function changeCompetency(id: string, facts: CompetencyFacts): Promise<boolean> {
  return save('competency.edit', editLabels.editEntry('competency', competencyName(id)), (now) =>
    editCompetency(now, id, facts),
  );
}

/** Deletes a competency. */
export function deleteCompetency(id: string): Promise<boolean> {
  return save('competency.remove', editLabels.removeEntry('competency', competencyName(id)), (now) =>
    removeCompetency(now, id),
  );
}

function competencyName(id: string): string {
  return currentState().competency.get(id)?.name ?? '';
}

/** Adds a vendor that the partner carries beside us. */
export function newOtherVendor(name: string): Promise<boolean> {
  return save('vendor.add', editLabels.addEntry('other vendor', name), (_, partnerId) =>
    addOtherVendor(partnerId, newId(), name),
  );
}

/** Changes another vendor. */
export function changeOtherVendor(id: string, facts: OtherVendorFacts): Promise<boolean> {
  return save('vendor.edit', editLabels.editEntry('other vendor', vendorName(id)), (now) =>
    editOtherVendor(now, id, facts),
  );
}

/** Deletes another vendor. */
export function deleteOtherVendor(id: string): Promise<boolean> {
  return save('vendor.remove', editLabels.removeEntry('other vendor', vendorName(id)), (now) =>
    removeOtherVendor(now, id),
  );
}

function vendorName(id: string): string {
  return currentState().other_vendor.get(id)?.name ?? '';
}
