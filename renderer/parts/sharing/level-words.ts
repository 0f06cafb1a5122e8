import type { Option } from '#renderer/ui/Select.tsx';
import type { PayloadLevel } from '#shared/merge/payload.ts';

/** How far a partner is given to colleagues. */
export const levels: readonly Option<PayloadLevel>[] = [
  { value: 'everything', label: 'Everything' },
  { value: 'facts', label: 'Facts only' },
];

/** What goes out, in one sentence. */
export const levelText: Readonly<Record<PayloadLevel, string>> = {
  everything:
    'Everything about this partner goes out, ratings and evidence included, but never your private notes or what is marked “Only for me”.',
  facts:
    'People, seats, reporting and dotted lines, contact data and dates go out; ratings, evidence, notes and plans stay here.',
};
