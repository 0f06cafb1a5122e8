import { useMemo, type ReactElement } from 'react';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { adaptabilityLabels, supportSigns } from '#shared/model/value-sets.ts';
import {
  CURVE_END,
  curveHeight,
  definedShares,
  type CurveSegment,
} from '#shared/rules/portrait/adoption-curve.ts';
import { valueOf } from '#shared/rules/reading.ts';
import styles from './CurveDrawing.module.css';

const WIDTH = 900;
const HEIGHT = 240;
const FLOOR = 200;
const TOP = 24;
const DOT = 9;
const GAP = 3;

type Props = { readonly state: PartnerState; readonly segments: readonly CurveSegment[] };

/** The curve by standard deviations, with a dot for each person under it: support as colour and sign. */
export function CurveDrawing({ state, segments }: Props): ReactElement {
  const counts = segments.map(
    ({ adaptability, people }) => `${adaptabilityLabels[adaptability]} ${String(people.length)}`,
  );
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={`Adoption curve with the partner’s people: ${counts.join(', ')}.`}
    >
      {segments.map((segment, index) => (
        <path
          key={segment.adaptability}
          d={areaOf(segment)}
          className={styles.area}
          data-odd={index % 2 === 1 || undefined}
        />
      ))}
      <path d={lineFrom(-CURVE_END, CURVE_END, true)} className={styles.line} />
      {segments.slice(1).map(({ adaptability, from }) => (
        <line
          key={adaptability}
          x1={xOf(from)}
          x2={xOf(from)}
          y1={yOf(from)}
          y2={FLOOR}
          className={styles.border}
        />
      ))}
      <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} className={styles.floor} />
      {segments.map((segment) => (
        <Segment key={segment.adaptability} state={state} segment={segment} />
      ))}
    </svg>
  );
}

function Segment({
  state,
  segment,
}: {
  readonly state: PartnerState;
  readonly segment: CurveSegment;
}): ReactElement {
  const { adaptability, from, to, people } = segment;
  const middle = (xOf(from) + xOf(to)) / 2;
  const spots = useMemo(() => dotsUnder(from, to, people.length), [from, to, people.length]);
  const hidden = people.length - spots.length;
  return (
    <g>
      {spots.map(({ x, y }, index) => {
        const personId = people[index];
        if (personId === undefined) return null;
        const support = valueOf(state, personId, 'support');
        return (
          <g key={personId} className={styles.dot} data-support={support ?? 'unrated'}>
            <circle cx={x} cy={y} r={DOT} />
            <text x={x} y={y + 4} textAnchor="middle">
              {support === null ? '?' : supportSigns[support]}
            </text>
          </g>
        );
      })}
      {hidden > 0 && (
        <text x={middle} y={TOP - 8} textAnchor="middle" className={styles.more}>
          and {hidden} more
        </text>
      )}
      <text x={middle} y={FLOOR + 16} textAnchor="middle" className={styles.name}>
        {adaptabilityLabels[adaptability]} · {people.length}
      </text>
      <text x={middle} y={FLOOR + 32} textAnchor="middle" className={styles.share}>
        {definedShares[adaptability]} % by definition
      </text>
    </g>
  );
}

/** Places for dots, from the floor up and inside of the curve where it is high enough; at most 8 rows. */
function dotsUnder(
  from: number,
  to: number,
  count: number,
): readonly { readonly x: number; readonly y: number }[] {
  const step = DOT * 2 + GAP;
  const left = xOf(from) + step / 2 + 2;
  const across = Math.max(1, Math.floor((xOf(to) - xOf(from) - 4) / step));
  const rows = 8;
  const spots: { x: number; y: number }[] = [];
  // Filled column by column from the border with the majority, where the curve is highest.
  const towardsMean = to <= 0;
  for (let row = 0; row < rows && spots.length < count; row += 1)
    for (let n = 0; n < across && spots.length < count; n += 1) {
      const column = towardsMean ? across - 1 - n : n;
      spots.push({ x: left + column * step, y: FLOOR - step / 2 - row * step });
    }
  return spots;
}

function xOf(deviations: number): number {
  return ((deviations + CURVE_END) / (2 * CURVE_END)) * WIDTH;
}

function yOf(deviations: number): number {
  return FLOOR - curveHeight(deviations) * (FLOOR - TOP);
}

function lineFrom(from: number, to: number, first: boolean): string {
  const steps = Math.ceil((to - from) * 12);
  const points = Array.from({ length: steps + 1 }, (_, n) => from + ((to - from) * n) / steps);
  return points
    .map((z, index) => `${index === 0 && first ? 'M' : 'L'}${xOf(z).toFixed(1)} ${yOf(z).toFixed(1)}`)
    .join(' ');
}

function areaOf({ from, to }: CurveSegment): string {
  return `M${xOf(from).toFixed(1)} ${String(FLOOR)} ${lineFrom(from, to, false)} L${xOf(to).toFixed(1)} ${String(FLOOR)} Z`;
}
