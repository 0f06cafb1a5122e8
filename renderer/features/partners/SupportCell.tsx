import type { ReactElement } from 'react';
import { Sparkline } from '#renderer/ui/chart/Sparkline.tsx';
import { supportRange, supportTrendText, supportText, type Trend } from '#shared/history/trend.ts';
import styles from './PartnersTable.module.css';

/** How the people stand who count, and how they stood before. */
export function SupportCell({ trend }: { readonly trend: Trend | undefined }): ReactElement {
  const now = trend?.points.at(-1)?.support ?? null;
  if (trend === undefined || now === null) return <span className={styles.none}>–</span>;
  return (
    <span className={styles.share}>
      <span className={styles.support}>{supportText(now)}</span>
      {trend.points.length > 1 && (
        <Sparkline
          values={trend.points.map(({ support }) => support)}
          domain={supportRange(trend)}
          label={supportTrendText(trend)}
        />
      )}
    </span>
  );
}
