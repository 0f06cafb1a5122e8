import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText } from '../../reading/calendar.ts';
import { partnerOf } from '../../reading/partner.ts';
import { planView } from '../../rules/plan/view.ts';
import { readersText, type Audience } from '../audience.ts';
import type { MeasureText } from '../fit-text.ts';
import { internalMap } from '../map/map-of-state.ts';
import { directorOverview } from '../plan/director-overview.ts';
import { nextMovesOf } from '../plan/director-moves.ts';
import { keyPlayerRows } from '../plan/key-player-rows.ts';
import { partnerSafePlan } from '../plan/partner-safe-plan.ts';
import { printedChanges, type Since } from '../plan/printed-changes.ts';
import { knowsSlides } from './knows-slide.ts';
import { mapSlide } from './map-slide.ts';
import { powerSlide } from './power-slide.ts';
import type { Deck, Slide } from './slide.ts';
import { statusSlide } from './status-slide.ts';
import { changesSlide, jointSlides, keyPlayerSlides, moveSlides } from './table-slides.ts';

/**
 * The slides of a partner: internal ones with all that we think and what changed `since` the last deck, or those for the partner, made from
 * nothing but the joint plan.
 */
export function deckOf(
  state: PartnerState,
  audience: Audience,
  today: IsoDate,
  since: Since | null,
  measure: MeasureText,
): Deck {
  const named = partnerOf(state)?.name.trim() ?? '';
  const partner = named === '' ? 'Partner' : named;
  const readers = readersText(audience, partner);
  const foot =
    audience === 'internal'
      ? `${partner} · ${readers} · ${dateText(today)}`
      : `${readers} · ${dateText(today)}`;
  const slides =
    audience === 'internal'
      ? internalSlides(state, today, since, measure)
      : partnerSlides(state, today, measure);
  return { title: partner, audience, foot, slides };
}

function internalSlides(
  state: PartnerState,
  today: IsoDate,
  since: Since | null,
  measure: MeasureText,
): readonly Slide[] {
  const rows = planView(state, today).rows.filter(({ state: decided }) => decided !== 'rejected');
  return [
    statusSlide(directorOverview(state, rows, today)),
    mapSlide(internalMap(state, today), 'Map', measure),
    powerSlide(state, since?.states.earlier ?? null, today, measure),
    ...keyPlayerSlides(keyPlayerRows(state, today), measure),
    ...(since === null ? [] : [changesSlide(printedChanges(since, today), measure)]),
    ...moveSlides(nextMovesOf(state, rows, today), measure),
    ...knowsSlides(state, today, measure),
  ];
}

function partnerSlides(state: PartnerState, today: IsoDate, measure: MeasureText): readonly Slide[] {
  const plan = partnerSafePlan(state, today);
  return [...jointSlides(plan, measure), mapSlide(plan.map, 'Organisation chart', measure)];
}
