import type { ReactElement } from 'react';
import { coverages } from '#shared/model/rating.ts';
import type { MatrixCell } from '#shared/rules/people/acquaintance-matrix.ts';
import styles from './Pips.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly cell: MatrixCell;
  /** Keeps no room for bars that are not there, for legends. */
  readonly tight?: boolean;
};

/** How well somebody is known as three bars: filled what is, an empty frame what is wanted beyond; silent, the words are said beside it. */
export function Pips({ cell, tight = false }: Props): ReactElement {
  const { now, wanted } = cell;
  const have = now === null ? 0 : coverages.indexOf(now);
  const aim = wanted === null ? 0 : coverages.indexOf(wanted);
  if (have === 0 && aim === 0) return <span className={looks.faint}>{now === null ? '' : '–'}</span>;
  return (
    <span className={styles.pips} aria-hidden>
      {[1, 2, 3].slice(0, tight ? Math.max(have, aim) : 3).map((level) => (
        <span
          key={level}
          className={styles.pip}
          data-have={level <= have || undefined}
          data-missing={(level > have && level <= aim) || undefined}
        />
      ))}
    </span>
  );
}
