import type { ReactElement } from 'react';
import type { CultureType } from '#shared/model/culture-type.ts';
import type { PrintedCultureRow, PrintedShare } from '#shared/print/culture/culture-document.ts';
import styles from './SharesTable.module.css';

/** Four tones that a copying machine keeps apart; the order of the parts is that of the columns. */
const tones: Readonly<Record<CultureType, string>> = {
  bureaucratic: '#2b2d33',
  collaborative: '#7c808b',
  entrepreneurial: '#c9ccd3',
  individualistic: '#ffffff',
};
/** Size of the bar of a row in points. */
const BAR = { width: 150, height: 9 } as const;

/** The shares of each component and of the whole: as a bar, and as figures beside it. */
export function SharesTable({ rows }: { readonly rows: readonly PrintedCultureRow[] }): ReactElement {
  const columns = rows.find(({ shares }) => shares !== null)?.shares ?? [];
  return (
    <table className={styles.table} aria-label="Shares of the culture types">
      <thead>
        <tr>
          <th scope="col" className={styles.component}>
            Component
          </th>
          <th scope="col" className={styles.barColumn}>
            Shares
          </th>
          {columns.map(({ type, label }) => (
            <th key={type} scope="col" className={styles.figure}>
              <svg className={styles.swatch} viewBox="0 0 7 7" aria-hidden="true">
                <rect x="0.5" y="0.5" width="6" height="6" fill={tones[type]} stroke="#4b4e57" />
              </svg>
              {label}
            </th>
          ))}
          <th scope="col" className={styles.figure}>
            Confidence
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, shares, confidence }, index) => (
          <tr key={label} className={index === rows.length - 1 ? styles.whole : undefined}>
            <th scope="row">{label}</th>
            {shares === null ? (
              <td colSpan={columns.length + 2}>Not answered yet</td>
            ) : (
              <>
                <td className={styles.bar}>
                  <Bar shares={shares} />
                </td>
                {shares.map(({ type, percent }) => (
                  <td key={type} className={styles.figure}>
                    {percent} %
                  </td>
                ))}
                <td className={styles.figure}>{confidence}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ shares }: { readonly shares: readonly PrintedShare[] }): ReactElement {
  const { width, height } = BAR;
  const ends = shares.map((_, index) =>
    shares.slice(0, index + 1).reduce((sum, { percent }) => sum + percent, 0),
  );
  return (
    <svg className={styles.shape} viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
      {shares.map(({ type, percent }, index) => (
        <rect
          key={type}
          x={(((ends[index] ?? 0) - percent) * width) / 100}
          width={(percent * width) / 100}
          height={height}
          fill={tones[type]}
        />
      ))}
      {ends.slice(0, -1).map((end, index) => (
        <path
          key={index}
          d={`M${String((end * width) / 100)} 0V${String(height)}`}
          stroke="#4b4e57"
          strokeWidth="0.5"
        />
      ))}
      <rect
        x="0.25"
        y="0.25"
        width={width - 0.5}
        height={height - 0.5}
        fill="none"
        stroke="#4b4e57"
        strokeWidth="0.5"
      />
    </svg>
  );
}
