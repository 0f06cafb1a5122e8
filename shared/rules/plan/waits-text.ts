import type { IsoDate } from '../../model/id.ts';
import { planLineIdFor } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { nameOf } from '../../reading/people.ts';
import { listed } from '../../text/wording.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { campaignOf } from './campaign.ts';
import { shortMove } from './short-move.ts';

/** What a line waits for, each in a few words: “settle what we owe Ines Duarte”; '' where it waits for nothing. */
export function waitsText(state: PartnerState, line: PlannedLine, today: IsoDate): string {
  const { lines } = campaignOf(state, today);
  const texts = line.waitsFor.map((key) => {
    const before = lines.find((one) => planLineIdFor(one) === planLineIdFor(key));
    return before === undefined ? nameOf(state, key.personId) : shortMove(state, before);
  });
  return listed([...new Set(texts)]);
}
