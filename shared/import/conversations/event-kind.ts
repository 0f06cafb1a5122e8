import type { TouchpointKind } from '../../model/touchpoint.ts';

/** Words and links that say that people do not meet in one place, in the languages of calendars that are met most. */
const CALL =
  /\b(?:tele)?(?:phone|fone?) ?(?:call|conference)?\b|\btelefon\w*|\bt[ée]l[ée]phon\w*|\btel[ée]fono|\bllamada|\bchiamata|\bappel\b|\banruf|\bcall\b|\bvideo ?(?:call|chat|konferenz|conf[ée]rence)?\b|\bvisio\b|\b(?:ms|microsoft) teams|\bteams[ -](?:meeting|besprechung|m[øo]te|r[ée]union)|\bskype|\bzoom\b|\bgoogle meet|\bwebex|\bgotomeeting|\bfacetime|\bonline\b|\bvirtual\b|\bvirtuell|^\s*(?:tel:)?\+?[\d ()/-]{7,}\s*$|^teams$/iu;
const LINK =
  /https?:\/\/(?:[\w.-]+\.)?(?:teams\.(?:microsoft|live)\.com|zoom\.(?:us|com)|meet\.google\.com|webex\.com|gotomeeting\.com|gotomeet\.me|whereby\.com|meet\.jit\.si|chime\.aws|bluejeans\.com|join\.skype\.com|meet\.lync\.com)\//iu;

/** A call when the place says so, or when there is no place and a link or the title says so; else a meeting. */
export function eventKind(place: string, title: string, texts: readonly string[]): TouchpointKind {
  const where = place.slice(0, 500).trim();
  if (where !== '') return CALL.test(where) || LINK.test(where) ? 'call' : 'meeting';
  if (texts.some((text) => LINK.test(text.slice(0, 10_000)))) return 'call';
  return CALL.test(title.slice(0, 300)) ? 'call' : 'meeting';
}
