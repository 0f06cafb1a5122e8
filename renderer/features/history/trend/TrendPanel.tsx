import type { ReactElement } from 'react';
import { StatusLight } from '#renderer/parts/findings/StatusLight.tsx';
import { compareInHistory } from '#renderer/session/history-store.ts';
import { MomentChart, type ChartFigure } from '#renderer/ui/chart/MomentChart.tsx';
import { momentOfDay } from '#shared/history/moment-choices.ts';
import { supportRange, supportText, type TrendPoint } from '#shared/history/trend.ts';
import { beginsText, pointName, shareOf, shareText, statusText, tickText } from './trend-figures.ts';
import styles from './TrendPanel.module.css';
import { useTrend } from './use-trend.ts';
import looks from '#renderer/ui/looks.module.css';

/** How the partner stood at the end of each month; a point opens what is different since then. */
export function TrendPanel(): ReactElement | null {
  const trend = useTrend();
  if (trend === null || trend.begins === null) return null;
  const { points } = trend;
  const last = points.length - 1;
  return (
    <section className={styles.panel} aria-label="Trend">
      <h2 className={styles.title}>Month by month</h2>
      {points.length > 1 && (
        <MomentChart
          label="How the partner stood month by month"
          moments={points.map((point, index) => ({
            id: point.day,
            tick: tickText(point.day, points[index - 1]?.day, index === last),
            name: pointName(point, index === last),
          }))}
          figures={figuresOf(points)}
          chooses="Compare with now"
          onChoose={(index) => compareSince(points[index])}
        />
      )}
      <p className={looks.note}>{beginsText(trend)}</p>
    </section>
  );
}

function compareSince(point: TrendPoint | undefined): void {
  if (point === undefined) return;
  const { moment, name } = momentOfDay(point.day);
  compareInHistory({ from: moment, to: null, name, until: '' });
}

function figuresOf(points: readonly TrendPoint[]): readonly ChartFigure[] {
  const range = supportRange({ points });
  const share = (id: string, title: string, count: (point: TrendPoint) => number): ChartFigure => ({
    id,
    title,
    texts: points.map((point) => shareText(count(point), point.keyPlayers)),
    values: points.map((point) => shareOf(count(point), point.keyPlayers)),
    domain: [0, 1],
    ends: ['none', 'all'],
  });
  return [
    {
      id: 'status',
      title: 'Map status',
      texts: points.map(statusText),
      marks: points.map(({ day, light }) => <StatusLight key={day} light={light} />),
    },
    share('covered', 'Key players covered', ({ keyPlayersCovered }) => keyPlayersCovered),
    {
      id: 'support',
      title: 'Support of those who count',
      texts: points.map(({ support }) => supportText(support)),
      values: points.map(({ support }) => support),
      domain: range,
      ends: [supportText(range[0]), supportText(range[1])],
      base: 0,
    },
    share('fresh', 'Key players met in time', ({ freshKeyPlayers }) => freshKeyPlayers),
  ];
}
