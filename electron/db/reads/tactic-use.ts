import type { TacticUse } from '#shared/ipc/types.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import type { TacticOutcome } from '#shared/model/tactic-outcome.ts';
import type { Reader } from '../engine/connection.ts';

/** Most outcomes that are told of one tactic, the latest first. */
const MOST_TOLD = 50;

/**
 * How often each tactic stands in a plan line that the user agreed to, and what came of it, over all partners that are not
 * deleted. People and lines that are deleted do not count. Cost: reads the lines and outcomes of all partners; for rare questions only.
 */
export function readTacticUse(reader: Reader): readonly TacticUse[] {
  const uses = new Map<string, { lines: number; outcomes: TacticUse['outcomes'][number][] }>();
  const entryOf = (tacticId: string) => {
    const found = uses.get(tacticId) ?? { lines: 0, outcomes: [] };
    uses.set(tacticId, found);
    return found;
  };
  // Two columns: text, number.
  for (const [tacticId, count] of reader.prepareRaw(countLines).all() as [string, number][])
    entryOf(tacticId).lines = count;
  for (const row of reader.prepareRaw(listOutcomes).all() as OutcomeRow[]) {
    const [tacticId, partnerId, partnerName, personName, outcome, on, note] = row;
    entryOf(tacticId).outcomes.push({ partnerId, partnerName, personName, outcome, on, note });
  }
  return [...uses].map(([tacticId, { lines, outcomes }]) => ({
    tacticId,
    lines,
    worked: countOf(outcomes, 'worked'),
    didNot: countOf(outcomes, 'did-not'),
    unclear: countOf(outcomes, 'unclear'),
    outcomes: outcomes.slice(0, MOST_TOLD),
  }));
}

function countOf(outcomes: TacticUse['outcomes'], wanted: TacticOutcome): number {
  return outcomes.filter(({ outcome }) => outcome === wanted).length;
}

/** The columns of `listOutcomes`, as the tables declare them. */
type OutcomeRow = [string, PartnerId, string, string | null, TacticOutcome, IsoDate | null, string];

const countLines = `
  SELECT l."tacticId", count(*) FROM plan_line l
  JOIN partner p ON p.id = l."partnerId" AND p.deleted = 0
  JOIN person w ON w.id = l."personId" AND w.deleted = 0
  WHERE l.deleted = 0 AND l.state IN ('accepted', 'edited') AND l."tacticId" <> ''
  GROUP BY l."tacticId" ORDER BY l."tacticId"`;

const listOutcomes = `
  SELECT o."tacticId", o."partnerId", p.name, w.name, readable('tactic_outcome', 'outcome', o.outcome),
  readable('tactic_outcome', 'on', o."on"), o.note FROM tactic_outcome o
  JOIN partner p ON p.id = o."partnerId" AND p.deleted = 0
  LEFT JOIN person w ON w.id = o."personId" AND w.deleted = 0
  WHERE o.deleted = 0
  ORDER BY o."tacticId", o."on" DESC, o.id`;
