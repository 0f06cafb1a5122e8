import type { TouchpointKind } from '#shared/model/touchpoint.ts';

/** Words that tell the kind of a contact, the most telling first. */
const clues: readonly (readonly [TouchpointKind, RegExp])[] = [
  ['training', /\b(train|training|trained|course|certification|workshop|webinar)\b/i],
  ['event', /\b(event|fair|trade show|conference|summit|dinner|party|booth|keynote)\b/i],
  ['mail', /\b(e-?mail|mailed|wrote|letter|newsletter)\b/i],
  ['call', /\b(call|called|phone|phoned|rang|spoke on the phone|voicemail|teams|zoom)\b/i],
  ['meeting', /\b(met|meeting|visit|visited|lunch|coffee|on site|review)\b/i],
];

/** The kind of contact that the words speak of; a meeting when they say nothing. */
export function guessKind(summary: string): TouchpointKind {
  return clues.find(([, words]) => words.test(summary))?.[0] ?? 'meeting';
}
