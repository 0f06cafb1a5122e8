import type { ReactElement } from 'react';
import type { LineKind } from '#shared/model/line.ts';

const paths: Readonly<Record<LineKind, string>> = {
  'reports-to': 'M1 2v4h24v4',
  dotted: 'M1 6h24',
  influences: 'M1 9Q12 1 21 5',
  ally: 'M1 4h24M1 8h24',
  conflict: 'M1 6l3-4 4 8 4-8 4 8 4-8 4 8 1-4',
};

type Props = {
  readonly kind: LineKind;
  /** 1-3, for influences. */
  readonly strength?: 1 | 2 | 3;
};

/** A line as it looks on the map, for legend and menus. */
export function LineSample({ kind, strength = 2 }: Props): ReactElement {
  return (
    <svg width={26} height={12} viewBox="0 0 26 12" aria-hidden>
      <path
        d={paths[kind]}
        fill="none"
        stroke={`var(--map-${kind === 'reports-to' ? 'reports' : kind})`}
        strokeWidth={kind === 'influences' ? strength + 0.5 : 1.5}
        strokeDasharray={kind === 'dotted' ? '2 3' : undefined}
        strokeLinejoin="round"
      />
      {kind === 'influences' && <path d="M25 6.5 18.6 8l1.6-5.6Z" fill="var(--map-influences)" />}
    </svg>
  );
}
