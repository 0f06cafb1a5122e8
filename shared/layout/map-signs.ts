import type { HistoryChange } from '../history/comparison.ts';
import { ratingDefinitions, supportSigns, supports } from '../model/rating.ts';

/** What a difference between two moments looks like on the map, in the order of the legend. */
export const mapSigns = [
  'joined',
  'left',
  'moved',
  'up',
  'down',
  'rated',
  'line-added',
  'line-changed',
  'line-gone',
  'done',
  'else',
] as const;
export type MapSign = (typeof mapSigns)[number];

export const mapSignLabels: Readonly<Record<MapSign, string>> = {
  joined: 'Joined',
  left: 'Left',
  moved: 'Moved',
  up: 'Rated higher',
  down: 'Rated lower',
  rated: 'Rated otherwise',
  'line-added': 'New line',
  'line-changed': 'Line stronger or weaker',
  'line-gone': 'Line gone',
  done: 'Plan: done',
  else: 'Something else',
};

/** Shapes of the signs in a box of 12 by 12, with absolute M, L, H, V and Z only; the same on the screen and on paper. */
export const signPaths: Readonly<Record<MapSign, { readonly d: string; readonly filled: boolean }>> = {
  joined: { d: 'M6 1.5V10.5M1.5 6H10.5', filled: false },
  left: { d: 'M2.5 2.5L9.5 9.5M9.5 2.5L2.5 9.5', filled: false },
  moved: { d: 'M1.5 6H10.5M7 2.5L10.5 6L7 9.5', filled: false },
  up: { d: 'M6 1.5L11 10.5H1Z', filled: true },
  down: { d: 'M6 10.5L1 1.5H11Z', filled: true },
  rated: { d: 'M6 0.8L11.2 6L6 11.2L0.8 6Z', filled: true },
  'line-added': { d: 'M1 10H11M6 0.8V7.2M2.8 4H9.2', filled: false },
  'line-changed': { d: 'M1 3.2H11M1 8.2H11V9.6H1Z', filled: false },
  'line-gone': { d: 'M1 10H4M8 10H11M3.4 1L8.6 6.4M8.6 1L3.4 6.4', filled: false },
  done: { d: 'M1.5 6.5L4.8 9.8L10.5 2.5', filled: false },
  else: { d: 'M4 4H8V8H4Z', filled: true },
};

/** The sign of a difference; null for what the map does not tell, such as a card that was only put elsewhere on it. */
export function signOf(change: HistoryChange): MapSign | null {
  switch (change.kind) {
    case 'joined':
    case 'left':
    case 'moved':
      return change.kind;
    case 'rated':
      return { up: 'up', down: 'down', other: 'rated', proof: 'else' }[change.direction] as MapSign; // each is one
    case 'line':
      return ({ added: 'line-added', changed: 'line-changed', gone: 'line-gone' } as const)[change.what];
    case 'action':
    case 'objective':
      return change.what === 'done' ? 'done' : 'else';
    case 'placed':
      return null;
    case 'seat':
    case 'decided':
    case 'contact':
    case 'promise':
    case 'other':
      return 'else';
  }
}

/** The few characters beside a sign: of support its two values as signs, of another rating its name; empty where the sign says all. */
export function signText(change: HistoryChange): string {
  switch (change.kind) {
    case 'joined':
      return change.isBack ? 'back' : 'new';
    case 'moved':
      return 'moved';
    case 'action':
    case 'objective':
      return change.what === 'done' ? 'done' : '';
    case 'seat':
      return change.what === 'added' ? 'new seat' : '';
    case 'rated': {
      if (change.direction === 'proof') return '';
      if (change.rating !== 'support') return ratingDefinitions[change.rating].label;
      return `${supportSign(change.from)} → ${supportSign(change.to)}`;
    }
    default:
      return '';
  }
}

function supportSign(values: readonly string[] | null): string {
  const value = supports.find((support) => support === values?.[0]);
  return value === undefined ? '?' : supportSigns[value];
}
