import { Clock, KeyRound, Star } from 'lucide-react';
import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { SupportBadge } from '#renderer/parts/ratings/SupportBadge.tsx';
import type { PeopleColumn } from '../rows/people-columns.ts';
import type { PeopleRow } from '../rows/people-row.ts';
import styles from './CellContent.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly row: PeopleRow; readonly column: PeopleColumn };

/** What a cell shows while it is not edited. */
export function CellContent({ row, column }: Props): ReactElement {
  switch (column.id) {
    case 'name':
      return <Name row={row} />;
    case 'support':
      return <Support row={row} column={column} />;
    case 'strategy':
      return (
        <span className={styles.text}>
          {column.text(row)}
          {row.strategy?.overridden === true && <span className={looks.quiet}> (your choice)</span>}
        </span>
      );
    case 'stale':
      return row.staleCount === 0 ? (
        <Text row={row} column={column} />
      ) : (
        <span className={styles.warn}>
          <Clock size={12} aria-hidden /> {row.staleCount}
        </span>
      );
    case 'lastTouch':
      return row.card.overdue ? (
        <span className={looks.danger}>{column.text(row) || 'Never'}</span>
      ) : (
        <Text row={row} column={column} />
      );
    case 'priority':
      return <span className={styles.number}>{column.text(row)}</span>;
    default:
      return <Text row={row} column={column} />;
  }
}

function Text({ row, column }: Props): ReactElement {
  const text = column.text(row);
  return (
    <span className={styles.text} title={text.length > 18 ? text : undefined}>
      {text}
    </span>
  );
}

function Name({ row }: { readonly row: PeopleRow }): ReactElement {
  const { card, seat } = row;
  return (
    <span className={styles.name}>
      <span className={card.vacant ? styles.vacant : styles.text}>{card.name}</span>
      {card.keyPlayer && <KeyRound size={12} aria-label="Key player" className={styles.key} />}
      {card.champion && <Star size={12} aria-label="Champion" className={styles.star} />}
      {!seat.onMap && <Badge>Tray</Badge>}
      {card.left && <Badge tone="warn">Left</Badge>}
    </span>
  );
}

function Support({ row, column }: Props): ReactElement {
  const { support } = row.card;
  if (support === null) return <Text row={row} column={column} />;
  return <SupportBadge support={support} />;
}
