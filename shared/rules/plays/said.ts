import { builtInTactic } from '../../playbook/tactics/library.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { PersonId } from '../../model/id.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import type { Subject } from '../campaign/subject.ts';
import type { Talk, Talks } from './talks.ts';

/** What lines of the plan say already. */
export type Said = {
  /** Questions for one person only. */
  readonly topics: ReadonlySet<string>;
  /** To whom what they have said is answered. */
  readonly answered: ReadonlySet<PersonId>;
  /** The talks of the lines with a tactic of the library, by person and tactic. */
  readonly talks: ReadonlyMap<string, Talk>;
};

/** Where nothing is said yet. */
export const nothingSaid: Said = { topics: new Set(), answered: new Set(), talks: new Map() };

/** The talk in which a tactic asks a person what a step would ask them too; undefined without one. */
export function sameTalk({ sameAs }: PlayStep, personId: PersonId, said: Said): Talk | undefined {
  for (const tacticId of sameAs ?? []) {
    const talk = said.talks.get(`${personId} ${tacticId}`);
    if (talk !== undefined) return talk;
  }
  return undefined;
}

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
  const byTactic = new Map<string, Talk>();
  for (const { tacticId, personId, slot, because } of lines) {
    const talk = talks.of(personId).find(({ key }) => key.slot === slot);
    if (talk?.alone === false) continue;
    if (talk !== undefined && tacticId !== '') byTactic.set(`${personId} ${tacticId}`, talk);
    const tactic = builtInTactic(tacticId);
    if (tactic?.topic !== undefined) topics.add(tactic.topic);
    if (tactic?.answers === true || because[0]?.code === 'promise-due') answered.add(personId);
  }
  return { topics, answered, talks: byTactic };
}
