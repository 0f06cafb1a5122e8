import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './JoinedCards.module.css';

type Props = {
  /** List entries: `li`. */
  readonly children: ReactNode;
  /** Their order means something. */
  readonly ordered?: boolean;
  /** More air inside, for entries of several rows. */
  readonly roomy?: boolean;
  /** Less air, for entries of a line or two with buttons. */
  readonly dense?: boolean;
  readonly label?: string;
};

/** A list whose entries stand as cards joined to one, with a line between them. */
export function JoinedCards({
  children,
  ordered = false,
  roomy = false,
  dense = false,
  label,
}: Props): ReactElement {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List
      className={classNames(styles.cards, roomy && styles.roomy, dense && styles.dense)}
      aria-label={label}
    >
      {children}
    </List>
  );
}
