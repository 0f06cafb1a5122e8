import type { DecisionWindowKind } from '../../model/decision-window.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { nameOf } from '../../reading/people.ts';
import { listed } from '../../text/wording.ts';

/** A decision window as it is shown: one that was written down, or a planned meeting, which is one by itself. */
export type ShownWindow = {
  /** Of the decision window, the meeting or the contact. */
  readonly id: string;
  readonly kind: DecisionWindowKind;
  readonly what: string;
  /** Null = the day is not known. */
  readonly on: IsoDate | null;
  /** Of a window that was written down: when the papers close; null = not said. */
  readonly papersCloseOn: IsoDate | null;
  /** Where it can be changed: in the plan, or where it was planned. */
  readonly from: 'window' | 'meeting' | 'contact';
};

const NAMED = 3;

/** The decision windows from today on, by day, those without a day last; planned meetings and events are among them. */
export function shownWindows(state: PartnerState, today: IsoDate): readonly ShownWindow[] {
  const written = [...state.decision_window.values()].map(
    ({ id, kind, what, on, papersCloseOn }): ShownWindow => ({
      id,
      kind,
      what: what.trim(),
      on,
      papersCloseOn,
      from: 'window',
    }),
  );
  const meetings = [...state.meeting_brief.values()]
    .filter(({ touchpointId }) => touchpointId === null)
    .map(({ id, title, on, kind, personIds }): ShownWindow => ({
      id,
      kind: kind === 'event' ? 'event' : 'meeting',
      what: title.trim() === '' ? withNames(state, personIds) : title.trim(),
      on,
      papersCloseOn: null,
      from: 'meeting',
    }));
  const contacts = [...state.touchpoint.values()]
    .filter(({ kind, on }) => (kind === 'meeting' || kind === 'event') && on !== null && on > today)
    .map(({ id, kind, on, personIds }): ShownWindow => ({
      id,
      kind: kind === 'event' ? 'event' : 'meeting',
      what: `${touchpointKindLabels[kind]} ${withNames(state, personIds)}`.trim(),
      on,
      papersCloseOn: null,
      from: 'contact',
    }));
  return [...written, ...meetings.filter(({ on }) => on !== null), ...contacts]
    .filter(({ on }) => on === null || on >= today)
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1));
}

function withNames(state: PartnerState, personIds: readonly string[]): string {
  const names = personIds.filter((id) => state.person.has(id)).map((id) => nameOf(state, id));
  return names.length === 0 ? '' : `with ${listed(names, NAMED)}`;
}
