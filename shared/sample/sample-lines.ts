import type { StoredLineKind } from '../model/line.ts';

/** Lines of the sample by keys of people; `dotted` joins their seats. Strength counts for `influences` only. */
export const sampleLines: readonly {
  readonly kind: StoredLineKind;
  readonly from: string;
  readonly to: string;
  readonly strength?: 1 | 2 | 3;
  readonly note: string;
}[] = [
  { kind: 'dotted', from: 'karin', to: 'jonas', note: 'Reports to the advisory board twice a year.' },
  { kind: 'dotted', from: 'ruben', to: 'tomasz', note: 'Sales figures of the region.' },
  { kind: 'dotted', from: 'aiko', to: 'priya', note: 'Designs for customer projects.' },
  { kind: 'influences', from: 'tomasz', to: 'karin', strength: 3, note: 'Every Monday breakfast.' },
  { kind: 'influences', from: 'aiko', to: 'yusuf', strength: 3, note: 'He reads her designs first.' },
  { kind: 'influences', from: 'leila', to: 'karin', strength: 2, note: 'Knows when a topic has its moment.' },
  {
    kind: 'influences',
    from: 'marguerite',
    to: 'karin',
    strength: 3,
    note: 'No investment without her numbers.',
  },
  {
    kind: 'influences',
    from: 'jonas',
    to: 'karin',
    strength: 3,
    note: 'She calls him before large decisions.',
  },
  {
    kind: 'influences',
    from: 'fatima',
    to: 'marguerite',
    strength: 2,
    note: 'Prepares the sheet of each review.',
  },
  { kind: 'influences', from: 'priya', to: 'yusuf', strength: 2, note: 'Carries what she can deliver.' },
  { kind: 'influences', from: 'mei', to: 'tomasz', strength: 2, note: 'Her comparison is in his slides.' },
  { kind: 'influences', from: 'olena', to: 'aiko', strength: 2, note: 'Tests what Aiko designs.' },
  { kind: 'influences', from: 'aiko', to: 'arjun', strength: 2, note: 'Introduced him to the company.' },
  { kind: 'influences', from: 'luca', to: 'giulia', strength: 1, note: 'Share an office in Milan.' },
  {
    kind: 'influences',
    from: 'declan',
    to: 'marguerite',
    strength: 2,
    note: 'His score card is her yardstick.',
  },
  { kind: 'influences', from: 'bram', to: 'declan', strength: 1, note: 'Lunch every day.' },
  {
    kind: 'influences',
    from: 'tomasz',
    to: 'jonas',
    strength: 1,
    note: 'Presents to the board each quarter.',
  },
  { kind: 'ally', from: 'tomasz', to: 'priya', note: 'Built the services offer together.' },
  { kind: 'ally', from: 'marguerite', to: 'declan', note: 'Joined the company in the same year.' },
  { kind: 'ally', from: 'signe', to: 'mateus', note: 'Set up the Lisbon academy together.' },
  { kind: 'conflict', from: 'tomasz', to: 'giulia', note: 'Dispute over who owns cloud deals.' },
  { kind: 'conflict', from: 'priya', to: 'declan', note: 'The orders that were held back.' },
];
