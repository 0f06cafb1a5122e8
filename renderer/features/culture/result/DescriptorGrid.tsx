import { MapPin } from 'lucide-react';
import type { ReactElement } from 'react';
import { cultureComponentLabels, cultureComponents } from '#shared/model/culture-item.ts';
import { cultureTypeLabels, cultureTypes, type CultureType } from '#shared/model/culture-type.ts';
import {
  descriptorLabels,
  descriptorRows,
  descriptors,
  type DescriptorRow,
} from '#shared/playbook/culture/descriptors.ts';
import type { CultureResult, CultureTypeFor } from '#shared/rules/culture/score.ts';
import { wholeShares } from '#shared/rules/culture/shares.ts';
import type { CultureSubject } from '#shared/rules/culture/subject.ts';
import styles from './DescriptorGrid.module.css';

type Props = {
  readonly subject: CultureSubject;
  readonly result: CultureResult;
  /** Used for the rows that are no component, and for all while nothing is answered. */
  readonly known: CultureTypeFor;
};

/** What the four types look like, row by row, with the place of this company in it (method, section 6). */
export function DescriptorGrid({ subject, result, known }: Props): ReactElement {
  const who = subject === 'partner' ? 'They' : 'We';
  return (
    // Focusable, so that it scrolls by the keys where it is wider than the window.
    <div className={styles.frame} role="region" aria-label="The four culture types" tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">Seen in</th>
            {cultureTypes.map((type) => (
              <th key={type} scope="col">
                {cultureTypeLabels[type]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {descriptorRows.map((row) => {
            const places = placesIn(row, result, known);
            return (
              <tr key={row}>
                <th scope="row">{labelOf(row)}</th>
                {cultureTypes.map((type) => (
                  <td key={type} data-here={places.includes(type) || undefined}>
                    {descriptors[row][type]}
                    {places.includes(type) && (
                      <span className={styles.here}>
                        <MapPin size={12} aria-hidden />
                        {`${who} are here${shareText(row, type, result)}${places.length > 1 ? ', mixed' : ''}`}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function isComponent(row: DescriptorRow): row is (typeof cultureComponents)[number] {
  return cultureComponents.some((component) => component === row);
}

function labelOf(row: DescriptorRow): string {
  return isComponent(row) ? cultureComponentLabels[row] : descriptorLabels[row];
}

/** The types that a row marks: by the answers on the component, else by what is known of the whole. */
function placesIn(row: DescriptorRow, result: CultureResult, known: CultureTypeFor): readonly CultureType[] {
  if (isComponent(row) && result.overall !== null) {
    const verdict = result.components[row].type;
    if (verdict === null) return [];
    return verdict.kind === 'mixed' ? [verdict.type, verdict.second] : [verdict.type];
  }
  return [known.type, known.second].filter((type) => type !== null);
}

function shareText(row: DescriptorRow, type: CultureType, result: CultureResult): string {
  const shares = isComponent(row) ? result.components[row].shares : null;
  return shares === null ? '' : `, ${wholeShares(shares)[type]} %`;
}
