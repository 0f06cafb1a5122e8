import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { byDay, derive } from '../../reading/derive.ts';
import { championsOf } from '../champions/champion.ts';
import { pathIn } from '../people/path-in.ts';
import { HIGHEST_TARGETS, rankedTargets } from './targets.ts';

/** What somebody carries for us besides what we lack with them. */
export type Leverage = {
  readonly champion: boolean;
  /** The highest targets to whom the best way in leads over the person, highest first. */
  readonly wayTo: readonly PersonId[];
};

const leverages = derive((state: PartnerState) =>
  byDay((today): ReadonlyMap<PersonId, Leverage> => {
    const found = new Map<PersonId, Leverage>();
    for (const id of championsOf(state, today).championIds) found.set(id, { champion: true, wayTo: [] });
    for (const target of rankedTargets(state, today).slice(0, HIGHEST_TARGETS))
      for (const id of pathIn(state, target, today)?.via ?? []) {
        const { champion, wayTo } = found.get(id) ?? none;
        found.set(id, { champion, wayTo: [...wayTo, target] });
      }
    return found;
  }),
);

const none: Leverage = { champion: false, wayTo: [] };

/** Whether somebody is a champion, or stands on the best way in to one of the five highest targets (campaign, section 1). Cached by state. */
export function leverageOf(state: PartnerState, personId: PersonId, today: IsoDate): Leverage {
  return leverages(state)(today).get(personId) ?? none;
}

/** The points of leverage, once for whatever gives it. */
export const LEVERAGE_POINTS = 15;

/** 0 or 15 (campaign, section 1). */
export function leveragePoints({ champion, wayTo }: Leverage): number {
  return champion || wayTo.length > 0 ? LEVERAGE_POINTS : 0;
}
