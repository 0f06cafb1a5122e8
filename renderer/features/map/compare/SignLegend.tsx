import type { ReactElement } from 'react';
import { clearSigns, toggleSign } from '#renderer/session/comparison-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import type { ShownChange } from '#shared/layout/compared-map.ts';
import { mapSignLabels, mapSigns, type MapSign } from '#shared/layout/map-signs.ts';
import { MapSignMark } from './MapSignMark.tsx';
import styles from './SignLegend.module.css';

type Props = { readonly changes: readonly ShownChange[]; readonly signs: ReadonlySet<MapSign> };

/** What the signs of a comparison mean, and how many there are; a click leaves only these. */
export function SignLegend({ changes, signs }: Props): ReactElement | null {
  const counts = new Map<MapSign, number>();
  for (const { sign } of changes) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const present = mapSigns.filter((sign) => counts.has(sign));
  if (present.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label="Signs of the comparison">
      {present.map((sign) => (
        <li key={sign}>
          <button
            type="button"
            className={classNames(styles.entry, signs.size > 0 && !signs.has(sign) && styles.off)}
            aria-pressed={signs.has(sign)}
            onClick={() => toggleSign(sign)}
          >
            <MapSignMark sign={sign} />
            <span>{mapSignLabels[sign]}</span>
            <span className={styles.count}>{counts.get(sign)}</span>
          </button>
        </li>
      ))}
      {signs.size > 0 && (
        <li>
          <Button variant="plain" size="s" onClick={clearSigns}>
            Show all
          </Button>
        </li>
      )}
    </ul>
  );
}
