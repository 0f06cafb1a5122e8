import { MOST_RANKED } from '../rules/campaign/who-matters.ts';
import type { FindingSign } from '../rules/findings/signs.ts';
import type { CardFacts } from './card.ts';
import {
  adaptabilityLabels,
  coverageLabels,
  influenceLabels,
  orientationLabels,
  roleLabels,
  supportLabels,
} from '../model/rating.ts';

/** Outlines of the marks on a card in a box of 12 by 12, filled; the same on the screen and on paper. Of absolute commands they have M, H and V only. */
export const markPaths = {
  key: 'M3.6 3.2a2.8 2.8 0 1 0 2.7 3.5h1.5v1.6h1.3V6.7h.8v2h1.3v-2h.5V5.3H6.3a2.8 2.8 0 0 0-2.7-2.1Zm0 1.5a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Z',
  star: 'M6 .9 7.5 4.2l3.6.4-2.7 2.4.8 3.6L6 8.8l-3.2 1.8.8-3.6L.9 4.6l3.6-.4Z',
  clock:
    'M6 .8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 0 0 0-10.4Zm0 1.3a3.9 3.9 0 1 1 0 7.8 3.9 3.9 0 0 1 0-7.8ZM5.4 3.2v3.1l2.2 1.4.6-1-1.6-1V3.2Z',
  alert: 'M6 .8 11.5 10.9H.5ZM5.3 4.1V7.6H6.7V4.1ZM5.3 8.4V9.8H6.7V8.4Z',
  look: 'M6 .8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 0 0 0-10.4Zm0 1.3a3.9 3.9 0 1 1 0 7.8 3.9 3.9 0 0 1 0-7.8ZM6 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
} as const;
export type Mark = keyof typeof markPaths;

const markLabels: Readonly<Record<Mark, string>> = {
  key: 'Key player',
  star: 'Champion',
  clock: 'A rating is stale',
  alert: 'An important finding',
  look: 'A finding worth a look',
};

/** The marks in the corner of a card, in the order in which they stand. */
export function marksOf(card: CardFacts): readonly Mark[] {
  const marks: Mark[] = [];
  if (card.keyPlayer) marks.push('key');
  if (card.champion) marks.push('star');
  if (card.stale) marks.push('clock');
  return marks;
}

const ranks = ['1st', '2nd', '3rd', '4th', '5th'] as const;

/** The tab of one of the few who matter most, by the place among them from 1; null for everybody else. */
export function rankText(place: number | null): string | null {
  return place === null || place > MOST_RANKED ? null : (ranks[place - 1] ?? null);
}

export function findingMark(severity: FindingSign['severity']): Mark {
  return severity === 'high' ? 'alert' : 'look';
}

/** The weight of the ring around the face, 0-3: not rated, outside, political structure, inner circle. */
export function ringWeight(card: CardFacts): 0 | 1 | 2 | 3 {
  switch (card.influence) {
    case null:
      return 0;
    case 'outside':
      return 1;
    case 'political-structure':
      return 2;
    case 'inner-circle':
      return 3;
  }
}

/** Everything that a card tells, as one sentence for screen readers and tooltips. */
export function describeCard(card: CardFacts): string {
  const parts: string[] = [card.name];
  if (card.title !== '') parts.push(card.title);
  if (card.department !== '') parts.push(card.department);
  if (card.vacant) return parts.join(', ');
  parts.push(card.support === null ? 'support not rated' : `support: ${lower(supportLabels[card.support])}`);
  parts.push(
    card.influence === null ? 'influence not rated' : `influence: ${lower(influenceLabels[card.influence])}`,
  );
  if (card.roles.length > 0)
    parts.push(`role: ${card.roles.map((role) => lower(roleLabels[role])).join(', ')}`);
  if (card.coverage !== null) parts.push(`coverage: ${lower(coverageLabels[card.coverage])}`);
  if (card.adaptability !== null) parts.push(`adaptability: ${lower(adaptabilityLabels[card.adaptability])}`);
  if (card.orientations.length > 0)
    parts.push(`orientation: ${card.orientations.map((o) => lower(orientationLabels[o])).join(', then ')}`);
  for (const mark of marksOf(card)) parts.push(lower(markLabels[mark]));
  if (card.left) parts.push('has left');
  return parts.join(', ');
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
