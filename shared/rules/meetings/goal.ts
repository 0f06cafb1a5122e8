import type { PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf } from '../../reading/people.ts';
import { withoutPoint } from '../../text/wording.ts';

/** What helps somebody to do what the goal of the meeting wants of them; empty where no part of the goal begins with their name. */
export function goalQuestion(
  state: PartnerState,
  personId: PersonId,
  { goal }: Pick<MeetingBrief, 'goal'>,
): string {
  const name = nameOf(state, personId).trim();
  const names = [name, ...name.split(/\s+/u)].filter((part) => part.length > 1);
  for (const clause of goal.split(/[;\n]|\.\s/u).map((part) => withoutPoint(part))) {
    const called = names.find((part) => clause.toLowerCase().startsWith(`${part.toLowerCase()} `));
    const asked = called === undefined ? '' : asInfinitive(clause.slice(called.length).trim());
    if (asked !== '') return `What do you still need before you can ${asked}?`;
  }
  return '';
}

/** The first of those in the room of whom the goal wants something, in the order of the page. */
export function goalPerson(
  state: PartnerState,
  personIds: readonly PersonId[],
  meeting: Pick<MeetingBrief, 'goal'>,
): PersonId | null {
  return personIds.find((id) => goalQuestion(state, id, meeting) !== '') ?? null;
}

/** `names one person` becomes `name one person`; empty for what is not said in that form, or speaks of a third person. */
function asInfinitive(said: string): string {
  const found = /^(?:will\s+)?(?<verb>\p{Ll}+)(?<rest>\s.*)?$/su.exec(said);
  const verb = found?.groups?.['verb'] ?? '';
  const rest = found?.groups?.['rest'] ?? '';
  const plain = said.startsWith('will ') ? verb : infinitiveOf(verb);
  if (plain === '' || /^\s*not\b/u.test(rest) || /\b(?:he|she|him|they|them|himself|herself)\b/u.test(rest))
    return '';
  return `${plain}${rest.replaceAll(/\b(?:his|her|their)\b/gu, 'your')}`;
}

const irregular: Readonly<Record<string, string>> = { is: 'be', has: 'have' };

function infinitiveOf(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (!verb.endsWith('s') || verb.endsWith('ss')) return '';
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** What is to be settled, in words that may be said aloud: the first point of the agenda for the partner, else the title; empty without. */
export function topicOf({ edits, title }: Pick<MeetingBrief, 'edits' | 'title'>): string {
  const [agenda] = (edits['for-partner.agenda'] ?? '').split('\n').map((line) => withoutPoint(line.trim()));
  return agenda === undefined || agenda === '' ? withoutPoint(title) : agenda;
}
