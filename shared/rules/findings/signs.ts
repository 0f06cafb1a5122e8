import type { IsoDate, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { findingsOf } from './findings.ts';
import type { Finding, Severity } from './finding.ts';

/** What the card of a person or of a vacant seat tells about findings: upkeep is left to the list of findings and to the clock. */
export type FindingSign = {
  readonly severity: Exclude<Severity, 'low'>;
  /** The titles, most severe first. */
  readonly text: string;
};

/** A finding that speaks of more people than this is about the map and not about a card. */
const MOST_CARDS = 12;

/** Whether the cards that a finding names carry a sign of it. */
export function isSigned(finding: Finding): finding is Finding & Pick<FindingSign, 'severity'> {
  return finding.severity !== 'low' && finding.seatIds.length <= MOST_CARDS;
}

/** The signs of the findings, by seat. Cost: all findings of the state, which are cached. */
export function findingSigns(state: PartnerState, today: IsoDate): ReadonlyMap<SeatId, FindingSign> {
  const signs = new Map<SeatId, FindingSign>();
  for (const finding of findingsOf(state, today)) {
    if (!isSigned(finding)) continue;
    const { severity, title: text } = finding;
    for (const id of finding.seatIds) {
      const before = signs.get(id);
      signs.set(id, before === undefined ? { severity, text } : joined(before, text));
    }
  }
  return signs;
}

function joined(before: FindingSign, title: string): FindingSign {
  return { severity: before.severity, text: `${before.text}; ${title}` };
}
