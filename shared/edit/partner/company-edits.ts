import { edit } from '../edit.ts';
import { ofRow } from '../of-row.ts';
import { type CompetencyFacts, addCompetency, editCompetency, removeCompetency } from './competencies.ts';
import {
  type OtherVendorFacts,
  addOtherVendor,
  editOtherVendor,
  removeOtherVendor,
} from './other-vendors.ts';
import { type PriorityFacts, addPriority, editPriority, movePriority, removePriority } from './priorities.ts';

const priority = <Rest>(verb: string) =>
  ofRow<Rest>('priority', 'text', (text) => `${verb} the priority ${text}`);

const competency = <Rest>(verb: string) =>
  ofRow<Rest>('competency', 'name', (name) => `${verb} the competency ${name}`);

const otherVendor = <Rest>(verb: string) =>
  ofRow<Rest>('other_vendor', 'name', (name) => `${verb} the other vendor ${name}`);

/** Adds a priority of the partner as the last one. */
export const newPriority = edit('priority.add', {
  ...priority<{ readonly text: string }>('Add'),
  changes: ({ state, partnerId }, { id, text }) => addPriority(state, partnerId, id, { text }),
});

/** Changes what a priority says, who said so, and when. */
export const changePriority = edit('priority.edit', {
  ...priority<{ readonly facts: PriorityFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editPriority(state, id, facts),
});

/** Moves a priority one place up (−1) or down (1). */
export const shiftPriority = edit('priority.move', {
  ...priority<{ readonly step: -1 | 1 }>('Move'),
  changes: ({ state }, { id, step }) => movePriority(state, id, step),
});

export const deletePriority = edit('priority.remove', {
  ...priority('Delete'),
  changes: ({ state }, { id }) => removePriority(state, id),
});

/** Adds something that the partner is good at. */
export const newCompetency = edit('competency.add', {
  ...competency<{ readonly name: string }>('Add'),
  changes: ({ partnerId }, { id, name }) => addCompetency(partnerId, id, name),
});

/** Changes name, level or people of a competency. */
export const changeCompetency = edit('competency.edit', {
  ...competency<{ readonly facts: CompetencyFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editCompetency(state, id, facts),
});

export const deleteCompetency = edit('competency.remove', {
  ...competency('Delete'),
  changes: ({ state }, { id }) => removeCompetency(state, id),
});

export const newOtherVendor = edit('vendor.add', {
  ...otherVendor<{ readonly name: string }>('Add'),
  changes: ({ partnerId }, { id, name }) => addOtherVendor(partnerId, id, name),
});

export const changeOtherVendor = edit('vendor.edit', {
  ...otherVendor<{ readonly facts: OtherVendorFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editOtherVendor(state, id, facts),
});

export const deleteOtherVendor = edit('vendor.remove', {
  ...otherVendor('Delete'),
  changes: ({ state }, { id }) => removeOtherVendor(state, id),
});
