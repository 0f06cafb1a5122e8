import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { addDays, dateText } from '../reading/calendar.ts';
import { listed } from '../text/wording.ts';
import type { Moment } from './moment.ts';
import { namesIn, peopleNames } from './names.ts';

/** A moment that the user can choose by its name. */
export type MomentChoice = {
  readonly id: string;
  /** As it stands in a list, in sentence case. */
  readonly label: string;
  /** As it stands in a sentence, after “since”. */
  readonly name: string;
  readonly moment: Moment;
};

const MOST_MEETINGS = 3;
const MOST_NAMES = 2;

/** A day as a moment: its end. */
export function momentOfDay(day: IsoDate): MomentChoice {
  return { id: `day ${day}`, label: dateText(day), name: dateText(day), moment: { kind: 'day', day } };
}

/** What a partner's history can be compared with besides any day: the last meetings, named versions, and round numbers of days. */
export function momentChoices(state: PartnerState, today: IsoDate): readonly MomentChoice[] {
  return [...meetings(state, today), ...versions(state), ...ago(today)];
}

/** The meetings that took place, newest first, one a day. */
function meetings(state: PartnerState, today: IsoDate): readonly MomentChoice[] {
  const nameOf = namesIn(state);
  const days = new Map<IsoDate, string>();
  const held = [...state.touchpoint.values()]
    .filter(({ kind, on }) => kind === 'meeting' && on !== null && on <= today)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  for (const { on, personIds } of held) {
    if (on === null || days.has(on)) continue;
    const names = peopleNames(
      nameOf,
      personIds.filter((id) => state.person.has(id)),
    );
    days.set(on, listed(names, MOST_NAMES));
    if (days.size === MOST_MEETINGS) break;
  }
  return [...days].map(([day, names], index) => {
    const whom = names === '' ? '' : ` with ${names}`;
    const which = index === 0 ? 'Last meeting' : 'Meeting';
    return {
      id: `meeting ${day}`,
      label: `${which}, ${dateText(day)}${whom}`,
      name: `${index === 0 ? 'the last meeting' : 'the meeting'}${whom} on ${dateText(day)}`,
      moment: { kind: 'day', day },
    };
  });
}

/** The named moments by name; ids of those that were made later are greater. */
function versions(state: PartnerState): readonly MomentChoice[] {
  return [...state.version.values()]
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, name }) => ({
      id: `version ${id}`,
      label: name,
      name: `“${name}”`,
      moment: { kind: 'version', versionId: id },
    }));
}

function ago(today: IsoDate): readonly MomentChoice[] {
  const spans = [
    [7, 'A week ago', 'a week ago'],
    [30, 'A month ago', 'a month ago'],
    [91, 'Three months ago', 'three months ago'],
  ] as const;
  return spans.map(([days, label, name]) => ({
    id: `ago ${String(days)}`,
    label,
    name,
    moment: { kind: 'day', day: addDays(today, -days) },
  }));
}
