import type { ReactElement } from 'react';
import { severityIcons } from '#renderer/parts/findings/severity.ts';
import type { FindingCounts } from '#shared/rules/findings/findings.ts';
import { sayFindings } from './partner-words.ts';
import styles from './FindingsCell.module.css';

const shown = ['high', 'medium'] as const;

/** How many findings a partner has: the important ones and those worth a look by number, upkeep in the words behind. */
export function FindingsCell({
  counts,
}: {
  readonly counts: FindingCounts | undefined;
}): ReactElement | null {
  if (counts === undefined) return null;
  const words = sayFindings(counts);
  const { high, medium, low } = counts;
  return (
    <span className={styles.counts} role="img" aria-label={words} title={words}>
      {high + medium + low === 0 && <span className={styles.none}>–</span>}
      {shown.map((severity) => {
        const Icon = severityIcons[severity];
        return counts[severity] === 0 ? null : (
          <span key={severity} className={styles.count} data-severity={severity}>
            <Icon size={14} aria-hidden />
            {counts[severity]}
          </span>
        );
      })}
      {high + medium === 0 && low > 0 && <span className={styles.low}>Upkeep</span>}
    </span>
  );
}
