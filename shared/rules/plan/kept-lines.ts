import type { Because } from '../../model/because.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { partnerOf } from '../../reading/partner.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** The lines of the partner that was planned last, by person and slot. */
let latest: { readonly partnerId: string; readonly lines: ReadonlyMap<string, PlannedLine> } | undefined;

/**
 * The same lines, as the objects of the plan before wherever a line says the same as then: what is made from a line can be kept as long as
 * it is the same object.
 */
export function keptLines(state: PartnerState, lines: readonly PlannedLine[]): readonly PlannedLine[] {
  const partnerId = partnerOf(state)?.id ?? '';
  const before = latest?.partnerId === partnerId ? latest.lines : undefined;
  const kept = new Map<string, PlannedLine>();
  const result = lines.map((line) => {
    const key = `${line.personId} ${line.slot}`;
    const known = before?.get(key);
    const same = known !== undefined && saysTheSame(known, line) ? known : line;
    kept.set(key, same);
    return same;
  });
  latest = { partnerId, lines: kept };
  return result;
}

function saysTheSame(a: PlannedLine, b: PlannedLine): boolean {
  return (
    a.stage === b.stage &&
    a.ownerColleagueId === b.ownerColleagueId &&
    a.strategy === b.strategy &&
    a.priority === b.priority &&
    a.tacticId === b.tacticId &&
    a.date === b.date &&
    a.firstAction === b.firstAction &&
    a.proof === b.proof &&
    a.messageForm === b.messageForm &&
    a.channel === b.channel &&
    a.pace === b.pace &&
    a.waitsFor.length === b.waitsFor.length &&
    a.waitsFor.every((key, index) => {
      const other = b.waitsFor[index];
      return other !== undefined && key.personId === other.personId && key.slot === other.slot;
    }) &&
    a.because.length === b.because.length &&
    a.because.every((reason, index) => isSameReason(reason, b.because[index]))
  );
}

function isSameReason(a: Because, b: Because | undefined): boolean {
  return (
    a === b ||
    (b !== undefined &&
      a.input === b.input &&
      a.value === b.value &&
      a.code === b.code &&
      isSameFacts(a.params, b.params))
  );
}

/** Compared one by one: most are texts and numbers, and nothing of them has to be written out. */
function isSameFacts(a: object, b: object): boolean {
  const [ours, theirs] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]: readonly [string, unknown]) => {
      const other = theirs.get(key);
      return (
        value === other || (typeof value === 'object' && JSON.stringify(value) === JSON.stringify(other))
      );
    })
  );
}
