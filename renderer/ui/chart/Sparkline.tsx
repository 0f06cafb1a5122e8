import type { ReactElement } from 'react';
import { ChartLine } from './ChartLine.tsx';
import { heights, places, type ChartDomain, type ChartValue } from './chart-scales.ts';
import styles from './chart.module.css';

const WIDTH = 64;
const HEIGHT = 18;
const MARGIN = 3;

type Props = {
  readonly values: readonly ChartValue[];
  readonly domain: ChartDomain;
  /** What it shows, in words. */
  readonly label: string;
};

/** A line as small as a word; its last value has a dot. */
export function Sparkline({ values, domain, label }: Props): ReactElement {
  const last = values.findLastIndex((value) => value !== null);
  const at = last < 0 ? null : (values[last] ?? null);
  const middle = heights(domain, HEIGHT, MARGIN)((domain[0] + domain[1]) / 2);
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      className={styles.sparkline}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line className={styles.base} x1={0} x2={WIDTH} y1={middle} y2={middle} />
      <ChartLine values={values} domain={domain} width={WIDTH} height={HEIGHT} margin={MARGIN} />
      {at !== null && (
        <circle
          className={styles.dot}
          cx={places(values.length, WIDTH)[last]}
          cy={heights(domain, HEIGHT, MARGIN)(at)}
          r={2}
        />
      )}
    </svg>
  );
}
