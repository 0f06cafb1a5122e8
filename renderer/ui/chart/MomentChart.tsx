import { useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { KeyScope } from '../KeyScope.tsx';
import { stepTo } from '../step-to.ts';
import { ChartLine } from './ChartLine.tsx';
import { heights, type ChartDomain, type ChartValue } from './chart-scales.ts';
import styles from './chart.module.css';

/** The drawing is stretched to the width that there is. */
const WIDTH = 100;
const HEIGHT = 40;

/** A moment that all figures of a chart share. */
export type ChartMoment = {
  readonly id: string;
  /** As short as its place is narrow. */
  readonly tick: string;
  /** In full, as it begins a sentence. */
  readonly name: string;
};

/** One figure over the moments: as a line, or as a mark for each. */
export type ChartFigure = {
  readonly id: string;
  readonly title: string;
  /** What it was at each moment, in words. */
  readonly texts: readonly string[];
} & (
  | {
      readonly values: readonly ChartValue[];
      readonly domain: ChartDomain;
      /** What the ends of the domain are called. */
      readonly ends: readonly [lowest: string, highest: string];
      /** Where a line goes across. */
      readonly base?: number;
    }
  | { readonly marks: readonly ReactNode[] }
);

type Props = {
  readonly label: string;
  readonly moments: readonly ChartMoment[];
  readonly figures: readonly ChartFigure[];
  /** What choosing a moment does, as words of a button. */
  readonly chooses: string;
  /** Called with the place of the moment; the last one, which is now, is not chosen. */
  readonly onChoose: (index: number) => void;
};

/**
 * Some figures over the same moments, one below the other. Each moment is a button: the arrow keys go through them, and what it stands for
 * is written below. The same as a table for whoever wants to read it.
 */
export function MomentChart({ label, moments, figures, chooses, onChoose }: Props): ReactElement {
  const last = moments.length - 1;
  const [shown, setShown] = useState(last);
  const [stop, setStop] = useState(Math.max(0, last - 1));
  const row = useRef<HTMLDivElement>(null);
  const at = Math.min(shown, last);
  function go(event: KeyboardEvent): void {
    const to = stepTo(event.key, stop, last, { sideways: true });
    if (to === null) return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[to]?.focus();
  }
  return (
    <figure className={styles.chart} aria-label={label}>
      <div className={styles.area}>
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} at={at} count={moments.length} />
        ))}
        <KeyScope ref={row} className={styles.moments} role="group" aria-label={chooses} onKeyDown={go}>
          {moments.map(({ id, tick, name }, index) =>
            index === last ? (
              <span key={id} className={styles.moment} data-shown={index === at || undefined}>
                {tick}
              </span>
            ) : (
              <button
                key={id}
                type="button"
                className={styles.moment}
                data-shown={index === at || undefined}
                tabIndex={index === Math.min(stop, last - 1) ? 0 : -1}
                aria-label={`${name}: ${figures.map(({ title, texts }) => `${title} ${texts[index] ?? ''}`).join(', ')}. ${chooses}`}
                onPointerEnter={() => setShown(index)}
                onPointerLeave={() => setShown(last)}
                onFocus={() => {
                  setStop(index);
                  setShown(index);
                }}
                onBlur={() => setShown(last)}
                onClick={() => onChoose(index)}
              >
                {tick}
              </button>
            ),
          )}
        </KeyScope>
      </div>
      <details className={styles.table}>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {figures.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moments.map(({ id, name }, index) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {figures.map((figure) => (
                  <td key={figure.id}>{figure.texts[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

type FigureProps = { readonly figure: ChartFigure; readonly at: number; readonly count: number };

/** One figure; its head says what it was at the moment that is shown. */
function Figure({ figure, at, count }: FigureProps): ReactElement {
  return (
    <div className={styles.figure}>
      <span className={styles.title}>{figure.title}</span>
      <span className={styles.now}>{figure.texts[at]}</span>
      {'marks' in figure ? (
        <div className={styles.marks} aria-hidden>
          {figure.marks.map((mark, index) => (
            // One for each moment, in their order.
            <span key={String(index)}>{mark}</span>
          ))}
        </div>
      ) : (
        <Plot figure={figure} at={at} count={count} />
      )}
    </div>
  );
}

type PlotProps = Omit<FigureProps, 'figure'> & {
  readonly figure: Exclude<ChartFigure, { readonly marks: readonly ReactNode[] }>;
};

function Plot({ figure, at, count }: PlotProps): ReactElement {
  const { values, domain, ends, base } = figure;
  const y = heights(domain, HEIGHT);
  return (
    <div className={styles.plot} aria-hidden>
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} preserveAspectRatio="none">
        {base !== undefined && <line className={styles.base} x1={0} x2={WIDTH} y1={y(base)} y2={y(base)} />}
        <ChartLine values={values} domain={domain} width={WIDTH} height={HEIGHT} />
      </svg>
      {values.map((value, index) =>
        value === null ? null : (
          <span
            // One for each moment, in their order.
            key={String(index)}
            className={styles.point}
            data-shown={index === at || undefined}
            style={{
              left: `${String(((index + 0.5) / count) * 100)}%`,
              top: `${String((y(value) / HEIGHT) * 100)}%`,
            }}
          />
        ),
      )}
      <span className={styles.highest}>{ends[1]}</span>
      <span className={styles.lowest}>{ends[0]}</span>
    </div>
  );
}
