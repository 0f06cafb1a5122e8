import type { PartnerState } from '../../model/partner-state.ts';
import type { Strategy } from '../../model/strategy.ts';
import type { PlayKind } from '../../playbook/plays/play.ts';
import { nameOf } from '../../reading/people.ts';
import { listed } from '../../text/wording.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { isAmongOurselves } from '../plays/among-ourselves.ts';

/** What a move of each strategy is where nothing else says it; the name stands at the end, or at the braces. */
const byStrategy: Readonly<Record<Strategy, string>> = {
  leverage: 'plan the next step with',
  motivate: 'find out what matters to',
  neutralize: 'hear and answer',
  monitor: 'keep {} informed',
};

/** What a step of each play is, where the step has no words of its own. */
const byPlay: Readonly<Record<PlayKind, string>> = {
  'executive-pairing': 'bring our sponsor together with',
  'follow-the-leaver': 'take leave of',
  'multi-threading': 'bring a second one of us to',
  faction: 'hear and answer',
  'decision-window': 'ask for what is still open from',
  'mutual-plan': 'write the joint plan with',
  'quarterly-review': 'review the quarter with',
  'champion-insurance': 'agree on a piece of work with',
  'vacant-seat': 'prepare for the vacant seat with',
  'competing-vendor': 'go through what stays and what changes with',
  newcomer: 'welcome',
  'won-over': 'thank',
};

/** What single steps are, by slot; one that goes to all names nobody. */
const byStep: Readonly<Record<string, string>> = {
  'executive-pairing.brief': 'brief our sponsor on',
  'decision-window.criteria': 'agree on the date of the papers with',
  'decision-window.compare': 'set our terms beside the other vendor’s for',
  'decision-window.second-source': 'write what speaks for a second source for',
  'decision-window.own-figures': 'prepare their own figures with',
  'decision-window.coach': 'read our page with',
  'decision-window.speak-for-it': 'ask for a word for our case from',
  'faction.listen': 'hear',
  'faction.answer': 'answer',
  'faction.agenda': 'bring all answers to',
  'follow-the-leaver.successor': 'meet the successor with',
  'champion-insurance.share': 'choose a second champion with',
  'quarterly-review.invite': 'invite {} to the quarterly review',
  'newcomer.listen': 'hear the plans of',
  'newcomer.first-result': 'bring a first result to',
};
const toAll: Readonly<Record<string, string>> = {
  'decision-window.mandate': 'have approved what we may offer',
  'decision-window.facts': 'send all who have a say the same facts',
};

/** A line in a few words: what is done, and with whom; `name` is empty where the words say it all. */
type Short = { readonly words: string; readonly name: string };

/** What a line is, in a few words and with the name, such as `settle what we owe Ada Berg`. */
export function shortMove(state: PartnerState, line: PlannedLine): string {
  return said(shortOf(state, line, nameOf(state, line.personId)));
}

/** The same beside the name of the person, who is not named again: `settle what we owe them`. */
export function shortMoveBesideName(state: PartnerState, line: PlannedLine): string {
  return said(shortOf(state, line, 'them'));
}

/** What the lines of one day are, with commas; those that are the same but for the name are said once. */
export function shortMoves(state: PartnerState, lines: readonly PlannedLine[]): string {
  const byWords = Map.groupBy(
    lines.map((line) => shortOf(state, line, nameOf(state, line.personId))),
    ({ words }) => words,
  );
  return [...byWords]
    .map(([words, some]) => said({ words, name: listed(some.map(({ name }) => name)) }))
    .join(', ');
}

function said({ words, name }: Short): string {
  if (words.includes('{}')) return words.replace('{}', name);
  return name === '' ? words : `${words} ${name}`;
}

function shortOf(state: PartnerState, line: PlannedLine, name: string): Short {
  const { because, strategy, waitsFor } = line;
  const codes = new Set(because.map(({ code }) => code));
  if (codes.has('debt')) return { words: 'settle what we owe', name };
  if (codes.has('promise-due')) return { words: 'keep our promise to', name };
  if (codes.has('meeting-near')) return { words: 'prepare the meeting with', name };
  if (codes.has('leaves')) return { words: 'take the hand-over with', name };
  if (codes.has('takes-on')) return { words: 'agree what goes on with', name };
  const timing = because.find(({ code }) => code === 'timing');
  if (timing?.code === 'timing' && timing.params.timing === 'needs-date')
    return { words: 'get a date from', name };
  const play = because.find(({ code }) => code === 'play');
  const doors = because.find(({ code }) => code === 'opens-doors');
  if (doors?.code === 'opens-doors') {
    const others = doors.params.personIds.filter((id) => state.person.has(id)).map((id) => nameOf(state, id));
    return { words: `ask ${name} for help with`, name: listed(others, 3) };
  }
  if (play?.code === 'play') {
    const slot = `${play.params.play}.${play.params.step}`;
    const all = toAll[slot];
    if (all !== undefined) return { words: all, name: '' };
    const words = byStep[slot] ?? (byPlay[play.params.play as PlayKind] as string | undefined); // a later version may know other plays
    return { words: words ?? byStrategy[strategy], name };
  }
  const path = because.find(({ code }) => code === 'path');
  if (path?.code === 'path' && path.params.via.length > 0 && waitsFor.length > 0)
    return { words: 'be introduced to', name };
  if (isAmongOurselves(line) && strategy !== 'monitor') return { words: 'find a way to', name };
  if (/\.window\b/u.test(line.tacticId)) return { words: 'answer what is still open for', name };
  return { words: byStrategy[strategy], name };
}
