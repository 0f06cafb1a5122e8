import type { Tactic } from '../../playbook/tactics/tactic.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { influencedBy } from '../people/influence-reach.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import type { StrategyAnswer } from '../people/strategy.ts';
import type { PersonFacts } from './person-facts.ts';
import { listed } from '../../text/wording.ts';

/**
 * The first action for somebody: “find out first” where support is not rated, then the tactic with its names put in, then “contain”
 * where somebody works against us (method, section 5, points 2 and 4).
 */
export function firstActionFor(
  state: PartnerState,
  personId: PersonId,
  strategy: StrategyAnswer,
  tactic: Tactic,
  facts: PersonFacts,
  today: IsoDate,
): string {
  const sentences = [fillTactic(state, personId, tactic.text, facts)];
  if (strategy.findOutFirst) sentences.unshift(findOutFirst(state, personId, facts));
  if (strategy.contain) sentences.push(contain(state, personId, facts, today));
  return sentences.join(' ');
}

/** The text of a tactic with the names of the person, the one who can introduce us, our colleague and the champion. */
export function fillTactic(
  state: PartnerState,
  personId: PersonId,
  text: string,
  { path, championId }: PersonFacts,
): string {
  const via = path?.via.at(-1);
  const names: Readonly<Record<string, string>> = {
    '{person}': nameOf(state, personId),
    '{via}': via === undefined ? 'somebody who knows both sides' : nameOf(state, via),
    '{colleague}': colleagueName(state, path?.colleagueId ?? null),
    '{champion}': championId === null ? 'our champion' : nameOf(state, championId),
  };
  const sentence = text.replaceAll(/\{(?:person|via|colleague|champion)\}/g, (mark) => names[mark] ?? mark);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${text.includes('{via}') ? chain(state, path?.via ?? []) : ''}`;
}

/** Over more than one person the whole way is named, since each of them has to be asked. */
function chain(state: PartnerState, via: readonly PersonId[]): string {
  return via.length < 2 ? '' : ` The path in: ${via.map((id) => nameOf(state, id)).join(', then ')}.`;
}

function colleagueName(state: PartnerState, id: string | null): string {
  const name = colleagueNameOf(state, id);
  return name === '' ? 'one of us' : name;
}

function findOutFirst(state: PartnerState, personId: PersonId, { path, championId }: PersonFacts): string {
  const who = path?.via.at(-1) ?? championId;
  const ask = who === null ? 'ask those of us who have met them' : `ask ${nameOf(state, who)}`;
  return `Find out first where ${nameOf(state, personId)} stands: ${ask}, and rate support.`;
}

function contain(
  state: PartnerState,
  personId: PersonId,
  { championId }: PersonFacts,
  today: IsoDate,
): string {
  const name = nameOf(state, personId);
  const listeners = influencedBy(state, personId)
    .filter((step) => isPresentKeyPlayer(state, step.personId, today))
    .slice(0, 3)
    .map((step) => nameOf(state, step.personId));
  if (listeners.length > 0)
    return `Contain: talk to ${listed(listeners)} before ${name} does, with the answer to the objection.`;
  if (championId !== null)
    return `Contain: make sure that ${nameOf(state, championId)} is in the room where ${name} speaks about us.`;
  return `Contain: make sure that nothing about us is decided with ${name} alone.`;
}
