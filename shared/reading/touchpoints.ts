import type { IsoDate } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { derive } from './derive.ts';

const touchesByPerson = derive((touchpoints: Table<'touchpoint'>) => {
  const byPerson = new Map<string, Touchpoint[]>();
  for (const touchpoint of touchpoints.values()) {
    if (touchpoint.on === null) continue;
    for (const personId of new Set(touchpoint.personIds)) {
      const touches = byPerson.get(personId);
      if (touches === undefined) byPerson.set(personId, [touchpoint]);
      else touches.push(touchpoint);
    }
  }
  for (const touches of byPerson.values()) touches.sort(latestFirst);
  return byPerson;
});

function latestFirst(a: Touchpoint, b: Touchpoint): number {
  if (a.on !== b.on) return (a.on ?? '') < (b.on ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

const noTouches: readonly Touchpoint[] = [];

/** The dated touchpoints with a person, latest first, the same list as long as none changes; planned ones (after today) included. */
export function touchesOf(state: PartnerState, personId: string): readonly Touchpoint[] {
  return touchesByPerson(state.touchpoint).get(personId) ?? noTouches;
}

/** The date of the latest touchpoint with a person, up to `today` when it is given; null when there is none. */
export function lastTouch(state: PartnerState, personId: string, today?: IsoDate): IsoDate | null {
  const touches = touchesOf(state, personId);
  return touches.find((touch) => today === undefined || (touch.on ?? '') <= today)?.on ?? null;
}
