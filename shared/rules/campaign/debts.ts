import type { ColleagueId, IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import { derive, derive3 } from '../../reading/derive.ts';
import { byDue } from '../../reading/due-order.ts';
import { listed, withoutPoint } from '../../text/wording.ts';

/** Something of ours that somebody waits for. */
export type Owed = {
  readonly id: string;
  readonly text: string;
  readonly due: IsoDate;
  readonly colleagueId: ColleagueId | null;
  readonly promised: boolean;
};

/** A promise that is due within so many days, four weeks, becomes the line of its person: no line is dated far from it (see `FIRST_DAYS`). */
const SOON_DAYS = 28;

const nothing: readonly Owed[] = [];

const owedByPerson = derive3(
  (promises: Table<'promise'>, touchpoints: Table<'touchpoint'>, actions: Table<'action'>) => {
    const byPerson = new Map<string, Owed[]>();
    const add = (personIds: readonly string[], owed: Omit<Owed, 'due'>, due: IsoDate | null): void => {
      if (due === null) return;
      for (const personId of personIds)
        byPerson.set(personId, [...(byPerson.get(personId) ?? []), { ...owed, due }]);
    };
    for (const { id, text, due, side, done, personId, touchpointId, colleagueId } of promises.values()) {
      if (side !== 'ours' || done) continue;
      // A promise without a name concerns everybody who was in the contact.
      const everybody = touchpointId === null ? [] : (touchpoints.get(touchpointId)?.personIds ?? []);
      add(personId === null ? everybody : [personId], { id, text, colleagueId, promised: true }, due);
    }
    for (const { id, text, due, done, personId, ownerColleagueId } of actions.values())
      if (!done && personId !== null)
        add([personId], { id, text, colleagueId: ownerColleagueId, promised: false }, due);
    for (const rows of byPerson.values()) rows.sort(byDue);
    return byPerson;
  },
);

/** What we owe a person after its day: promises of ours and actions, the oldest first (campaign, section 2, point 1). */
export function debtsTo(state: PartnerState, personId: string, today: IsoDate): readonly Owed[] {
  return owedTo(state, personId).filter(({ due }) => due < today);
}

/** What we owe a person by a day, and what is late: it has to be at hand when we meet. */
export function owedBy(state: PartnerState, personId: string, on: IsoDate): readonly Owed[] {
  return owedTo(state, personId).filter(({ due }) => due <= on);
}

/** What of ours is due to a person within four weeks from today on, promised or not, the soonest first. */
export function owedSoon(state: PartnerState, personId: string, today: IsoDate): readonly Owed[] {
  const last = addDays(today, SOON_DAYS);
  return owedTo(state, personId).filter(({ due }) => due >= today && due <= last);
}

function owedTo(state: PartnerState, personId: string): readonly Owed[] {
  return owedByPerson(state.promise, state.touchpoint, state.action).get(personId) ?? nothing;
}

/** What we owe, in the user's own words: the first two, and how many more; nothing is said twice. */
export function owedText(owed: readonly Owed[]): string {
  const texts = owed.map(({ text }) =>
    text.trim() === '' ? 'what we promised' : `“${withoutPoint(text.trim().slice(0, 300))}”`,
  );
  return listed([...new Set(texts)], 2);
}

/** What somebody has promised us and not done yet, the soonest first; without a day last. */
export function promisedBy(
  state: PartnerState,
  personId: string,
): readonly { readonly id: string; readonly text: string; readonly due: IsoDate | null }[] {
  return theirsByPerson(state.promise).get(personId) ?? [];
}

const theirsByPerson = derive((promises: Table<'promise'>) => {
  const open = [...promises.values()].filter(
    ({ side, done, text }) => side === 'theirs' && !done && text.trim() !== '',
  );
  open.sort((a, b) => ((a.due ?? '9') + a.id < (b.due ?? '9') + b.id ? -1 : 1));
  return Map.groupBy(open, ({ personId }): string | null => personId);
});
