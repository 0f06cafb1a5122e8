import type { ReactElement } from 'react';
import hidden from '#renderer/ui/Hidden.module.css';
import { cultureTypeLabels, cultureTypes } from '#shared/model/culture-type.ts';
import type { CultureVerdict, Shares, Spread } from '#shared/rules/culture/score.ts';
import { wholeShares } from '#shared/rules/culture/shares.ts';
import styles from './SharesTable.module.css';

type Props = {
  readonly shares: Shares;
  readonly type: CultureVerdict;
  readonly spread?: Spread | null;
  /** What the figures are of, for screen readers. */
  readonly caption: string;
};

/** The four shares as bars with their figures: a table, so that it reads in grey and aloud as it stands. */
export function SharesTable({ shares, type, spread = null, caption }: Props): ReactElement {
  const whole = wholeShares(shares);
  return (
    <table className={styles.table}>
      <caption className={hidden.hidden}>{caption}</caption>
      <tbody>
        {cultureTypes.map((each) => {
          const leads = each === type?.type || (type?.kind === 'mixed' && each === type.second);
          return (
            <tr key={each} data-leads={leads || undefined}>
              <th scope="row">{cultureTypeLabels[each]}</th>
              <td className={styles.bar} aria-hidden>
                <svg width="100%" height="10" focusable="false">
                  <rect className={styles.track} width="100%" height="10" rx="2" />
                  <rect className={styles.fill} width={`${whole[each]}%`} height="10" rx="2" />
                </svg>
              </td>
              <td className={styles.figure}>
                {whole[each]} %
                {spread?.discuss.includes(each) === true && (
                  <span className={styles.apart}>{Math.round(spread.byType[each])} apart</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
