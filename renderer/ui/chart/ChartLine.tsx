import { curveMonotoneX } from '@visx/curve';
import { LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import { heights, places, type ChartDomain, type ChartValue } from './chart-scales.ts';
import styles from './chart.module.css';

type Props = {
  readonly values: readonly ChartValue[];
  readonly domain: ChartDomain;
  readonly width: number;
  readonly height: number;
  readonly margin?: number;
};

/** The line through the values of a chart, broken where nothing is known. */
export function ChartLine({ values, domain, width, height, margin = 0 }: Props): ReactElement {
  const [xs, y] = [places(values.length, width), heights(domain, height, margin)];
  const points = values.map((value, index) => ({ value, x: xs[index] ?? 0 }));
  return (
    <LinePath
      className={styles.line ?? ''}
      data={points}
      defined={({ value }) => value !== null}
      x={({ x }) => x}
      y={({ value }) => y(value ?? 0)}
      curve={curveMonotoneX}
    />
  );
}
