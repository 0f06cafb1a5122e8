import type { Support } from '../../model/rating.ts';

/** A fill with the colour of what is written on it. */
export type Tint = { readonly fill: string; readonly text: string };

/** The scale of support as it is printed: the light theme's, and apart from each other in grey by sign and lightness. */
export const supportTints: Readonly<Record<Support, Tint>> = {
  opponent: { fill: '#c3400d', text: '#ffffff' },
  'non-supporter': { fill: '#f4b797', text: '#4a1c08' },
  neutral: { fill: '#cfd1d7', text: '#2e3037' },
  supporter: { fill: '#a5cbf0', text: '#0b2f55' },
  advocate: { fill: '#1d63b5', text: '#ffffff' },
};

/** Greys of printed drawings; text colours hold 4.5:1 on white. */
export const ink = {
  paper: '#ffffff',
  text: '#17181c',
  quiet: '#4b4e57',
  line: '#7c808b',
  hairline: '#9a9da6',
  hatch: '#b4b7be',
  // Of the light theme: a line has one colour wherever it is drawn.
  influence: '#8a3fa0',
  conflict: '#c0182f',
  ally: '#16807a',
} as const;
