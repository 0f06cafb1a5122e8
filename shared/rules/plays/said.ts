import { builtInTactic } from '../../playbook/tactics/library.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { PersonId } from '../../model/id.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import type { Subject } from '../campaign/subject.ts';
import type { Talks } from './talks.ts';

/** What lines of the plan say already: questions for one person only, and to whom what they have said is answered. */
export type Said = { readonly topics: ReadonlySet<string>; readonly answered: ReadonlySet<PersonId> };

/** Whether there is no need for a step: the plan asks it of somebody, or the answer is known. */
export function isSaid({ topic, textIfStated }: PlayStep, { personId, facts }: Subject, said: Said): boolean {
  if (topic === 'papers') return said.topics.has(topic);
  if (topic === 'objection') return facts.objection !== 'unknown';
  return textIfStated !== undefined && said.answered.has(personId);
}

/** What the lines of a plan say, without those of meetings in which others are there. */
export function saidIn(lines: readonly PlannedLine[], talks: Talks): Said {
  const topics = new Set<string>();
  const answered = new Set<PersonId>();
  for (const { tacticId, personId, slot, because } of lines) {
    const talk = talks.of(personId).find(({ key }) => key.slot === slot);
    if (talk?.alone === false) continue;
    const tactic = builtInTactic(tacticId);
    if (tactic?.topic !== undefined) topics.add(tactic.topic);
    if (tactic?.answers === true || because[0]?.code === 'promise-due') answered.add(personId);
  }
  return { topics, answered };
}
