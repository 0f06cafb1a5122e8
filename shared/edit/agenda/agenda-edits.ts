import { type AgendaRow, finishItem, planReviews, postponeItem, reviewed } from './agenda-items.ts';
import { day, edit, idOf, yesOrNo } from '../edit.ts';
import { quoted, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText } from '../../reading/calendar.ts';
import type { AgendaItem } from '../../rules/agenda/agenda-item.ts';

/** The texts of the rows that items of the agenda come from. */
const itemTexts = [
  ['action', 'text'],
  ['objective', 'text'],
  ['promise', 'text'],
  ['adjustment', 'change'],
  ['validation', 'test'],
  ['meeting_brief', 'title'],
  ['plan_line', 'firstAction'],
  ['person', 'name'],
  ['partner', 'name'],
] as const;
const item = { id: idOf<string>(...itemTexts.map(([entity]) => entity)) };

function itemText(state: PartnerState, id: string): string {
  const [entity, field] = itemTexts.find(([name]) => state[name].has(id)) ?? ['action', 'text'];
  return quoted(state, entity, id, field, 'something due');
}

/** How it is called that an item of the agenda is done: objectives are reached. */
export function doneWord({ kind: of }: Pick<AgendaItem, 'kind'>): string {
  return of === 'objective' ? 'Reached' : 'Done';
}

/** Marks an item of the agenda as done today, whichever partner it is of. */
export const finishAgendaItem = edit('agenda.finish', {
  parameters: { ...item, reached: yesOrNo() },
  logged: (_, input: AgendaRow) => ({ id: input.rowId, reached: input.kind === 'objective' }),
  label: (state, { id, reached }) => `${reached ? 'Reached' : 'Done'}: ${itemText(state, id)}`,
  changes: ({ state, today }, done) => finishItem(state, done, today),
});

/** Moves an item of the agenda to another day. */
export const postponeAgendaItem = edit('agenda.postpone', {
  parameters: { ...item, to: day() },
  logged: (_, input: AgendaRow & { readonly to: IsoDate }) => ({ id: input.rowId, to: input.to }),
  label: (state, { id, to }) => `Move ${itemText(state, id)} to ${dateText(to)}`,
  changes: ({ state, userName, today, newId }, { to, ...row }) =>
    postponeItem(state, row, to, { id: newId(), decidedBy: userName, decidedOn: today }),
});

export const setReviewRhythm = edit('partner.reviews', {
  parameters: ofPartner,
  logged: thisPartner,
  label: (state, { partnerId }) => `Change how often ${nameOfPartner(state, partnerId)} is reviewed`,
  changes: ({ state, partnerId, today }, { everyDays }: { readonly everyDays: number | null }) =>
    planReviews(state, partnerId, everyDays, today),
});

/** Says that the open partner was looked through today. */
export const noteReview = edit('partner.reviewed', {
  parameters: ofPartner,
  logged: thisPartner,
  label: (state, { partnerId }) => `Note a review of ${nameOfPartner(state, partnerId)}`,
  changes: ({ state, partnerId, today }, _input: null) => reviewed(state, partnerId, today),
});
