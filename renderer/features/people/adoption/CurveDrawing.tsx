import { useMemo, useRef, type ReactElement } from 'react';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { adaptabilityLabels, supportSigns } from '#shared/model/rating.ts';
import { definedShares, type CurveSegment } from '#shared/rules/people/adoption-curve.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { areaOf, curvePath, dotsUnder, DOT, FLOOR, HEIGHT, TOP, xOf, yOf } from './curve-geometry.ts';
import { useWidth } from '../chips/use-width.ts';
import styles from './CurveDrawing.module.css';

/** Narrower than that, the names of the segments stand alone and small, and counts below them. */
const ROOMY = 640;

type Props = { readonly state: PartnerState; readonly segments: readonly CurveSegment[] };

/** The curve by standard deviations, with a dot for each person under it: support as colour and sign. */
export function CurveDrawing({ state, segments }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 800);
  const counts = segments.map(
    ({ adaptability, people }) =>
      `${adaptabilityLabels[adaptability]} ${String(people.length)} (${String(definedShares[adaptability])} % by definition)`,
  );
  return (
    <div ref={frame} className={styles.frame}>
      <svg
        className={styles.curve}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`Adoption curve with the partner’s people: ${counts.join(', ')}.`}
      >
        {segments.map((segment, index) => (
          <path
            key={segment.adaptability}
            d={areaOf(segment, width)}
            className={styles.area}
            data-odd={index % 2 === 1 || undefined}
          />
        ))}
        <path d={curvePath(width)} className={styles.line} />
        {segments.slice(1).map(({ adaptability, from }) => (
          <line
            key={adaptability}
            x1={xOf(from, width)}
            x2={xOf(from, width)}
            y1={yOf(from)}
            y2={FLOOR}
            className={styles.border}
          />
        ))}
        <line x1={0} x2={width} y1={FLOOR} y2={FLOOR} className={styles.floor} />
        {segments.map((segment) => (
          <Segment key={segment.adaptability} state={state} segment={segment} width={width} />
        ))}
      </svg>
    </div>
  );
}

type SegmentProps = {
  readonly state: PartnerState;
  readonly segment: CurveSegment;
  readonly width: number;
};

function Segment({ state, segment, width }: SegmentProps): ReactElement {
  const { adaptability, from, to, people } = segment;
  const middle = (xOf(from, width) + xOf(to, width)) / 2;
  const spots = useMemo(() => dotsUnder(from, to, people.length, width), [from, to, people.length, width]);
  const hidden = people.length - spots.length;
  const roomy = width >= ROOMY;
  const label = adaptabilityLabels[adaptability];
  const count = String(people.length);
  const share = `${String(definedShares[adaptability])} %`;
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
        <text x={middle} y={TOP - 10} textAnchor="middle" className={styles.more}>
          {roomy ? `and ${String(hidden)} more` : `+${String(hidden)}`}
        </text>
      )}
      <text x={middle} y={FLOOR + 17} textAnchor="middle" className={roomy ? styles.name : styles.small}>
        {roomy ? `${label} · ${count}` : label}
      </text>
      <text x={middle} y={FLOOR + 33} textAnchor="middle" className={styles.share}>
        {roomy ? `${share} by definition` : people.length === 1 ? '1 person' : `${count} people`}
      </text>
      {!roomy && (
        <text x={middle} y={FLOOR + 48} textAnchor="middle" className={styles.share}>
          def. {share}
        </text>
      )}
    </g>
  );
}
