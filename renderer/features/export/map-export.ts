import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { readComparison, type Compared } from '#renderer/session/comparison-store.ts';
import { fontsReady, measureText } from '#renderer/print/measure-text.ts';
import type { MomentChoice } from '#shared/history/moment-choices.ts';
import { momentsText } from '#shared/history/moments-text.ts';
import { comparedMap, type ComparedMap } from '#shared/layout/compared-map.ts';
import type { Audience } from '#shared/print/audience.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { drawWholeMap, wholeMapSize } from '#shared/print/map/draw-map.ts';
import { internalMap, safeMap } from '#shared/print/map/map-of-state.ts';
import { pngSize } from '#shared/print/map/png-size.ts';
import type { Drawing } from '#shared/print/map/primitive.ts';
import type { PrintMap } from '#shared/print/map/print-map.ts';
import { svgText } from '#shared/print/map/svg-text.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { drawPng } from './draw-png.ts';

function mapOf(state: PartnerState, audience: Audience, compared: ComparedMap | null): PrintMap {
  const today = currentToday();
  return audience === 'internal' ? internalMap(state, today, compared) : safeMap(state, today);
}

/** What changed since a moment, for the internal map alone. */
async function readSince(audience: Audience, since: MomentChoice | null): Promise<Compared | null> {
  if (audience !== 'internal' || since === null) return null;
  return readComparison({ from: since.moment, to: null, name: since.name, until: '' });
}

async function drawingOf(audience: Audience, moment: MomentChoice | null): Promise<Drawing> {
  const compared = await readSince(audience, moment);
  const state = currentState();
  const map = mapOf(
    state,
    audience,
    compared === null ? null : comparedMap(compared.comparison, compared.states),
  );
  const since = compared === null ? {} : { since: momentsText(compared.moments, compared.comparison.days) };
  const partnerName = partnerOf(state)?.name.trim() ?? '';
  await fontsReady(JSON.stringify([partnerName, ...map.cards.values()]));
  const date = dateText(useDocument.getState().today);
  return drawWholeMap(map, { partnerName, date, audience, ...since }, measureText);
}

/** The map of the open partner as an SVG file; an internal one with what changed `since`. */
export async function mapAsSvg(
  audience: Audience,
  since: MomentChoice | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = await drawingOf(audience, since);
  const name = partnerOf(currentState())?.name.trim() ?? '';
  return new TextEncoder().encode(svgText(drawing, `Map of ${name}`));
}

/** The map of the open partner as a PNG file of the given size; an internal one with what changed `since`. */
export async function mapAsPng(
  audience: Audience,
  since: MomentChoice | null,
  pixels: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = await drawingOf(audience, since);
  return drawPng(drawing, pngSize(drawing.width, drawing.height, pixels), signal);
}

/** How large the drawing of the map will be, in map units, what changed left aside. Costs a layout and the ways of all lines. */
export function mapSize(state: PartnerState, audience: Audience): ReturnType<typeof wholeMapSize> {
  return wholeMapSize(mapOf(state, audience, null), audience, measureText);
}
