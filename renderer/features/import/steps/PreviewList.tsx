import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, type ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { mayLeaveOut } from '#shared/import/leave-out.ts';
import type { RowStatus } from '#shared/import/preview-row.ts';
import type { RowSummary } from '../flow/import-protocol.ts';
import { keepRow, toggleRow } from '../flow/import-flow.ts';
import { leaveRowOut, useImport } from '../flow/import-store.ts';
import { statusWords } from '../flow/import-words.ts';
import styles from './PreviewList.module.css';
import { RowDetails } from './RowDetails.tsx';
import { RowList } from './RowList.tsx';

const tones: Readonly<Record<RowStatus, 'ok' | 'accent' | 'neutral' | 'warn' | 'danger'>> = {
  new: 'ok',
  updated: 'accent',
  unchanged: 'neutral',
  duplicate: 'warn',
  'left-out': 'danger',
};

type Props = {
  readonly rows: readonly RowSummary[];
  /** Positions of the rows to list, in order. */
  readonly shown: readonly number[];
};

/**
 * The rows of the preview; Enter and Space open the one with the focus, Shift+Tab goes to its box, which leaves the row out, or
 * brings one in that was left out.
 */
export function PreviewList({ rows, shown }: Props): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const openRow = useImport((store) => store.openRow);
  const left = useImport((store) => store.left);
  const filter = useImport((store) => store.filter);

  useEffect(() => {
    if (openRow === null || openRow.details === null) return;
    const button = frame.current?.querySelector(`[data-row="${openRow.index}"]`);
    button?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [openRow]);

  return (
    <RowList
      rows={shown}
      chosenBy={filter}
      keyOf={(index) => index}
      label="Rows of the list"
      nothing="No rows of this kind."
      frame={frame}
    >
      {(index, place) => {
        const row = rows[index];
        if (row === undefined) return null;
        const isOpen = openRow?.index === index;
        return (
          <>
            {(mayLeaveOut(row) || row.canKeep) && (
              <div className={styles.tick}>
                <Checkbox
                  label={`Bring in row ${String(row.rowNumber)}, ${row.name || row.title}`}
                  labelHidden
                  tabIndex={place.tabIndex}
                  checked={!row.canKeep && !left.has(index)}
                  onCheckedChange={(now) => {
                    if (row.canKeep) void keepRow(index);
                    else leaveRowOut(index, !now);
                  }}
                />
              </div>
            )}
            <button
              type="button"
              {...place}
              className={styles.row}
              data-row={index}
              data-left={left.has(index) || undefined}
              aria-expanded={isOpen}
              onClick={() => void toggleRow(index)}
            >
              <ChevronRight size={14} aria-hidden className={styles.chevron} />
              <span className={styles.number}>
                <Hidden>Row </Hidden>
                {row.rowNumber}
              </span>
              <span>
                <StatusBadge status={left.has(index) ? 'left-out' : row.status} />
              </span>
              <span className={styles.name}>
                {row.name === '' ? <em>{row.title === '' ? 'no name' : 'vacant seat'}</em> : row.name}
              </span>
              <span className={styles.title}>{row.title}</span>
              <span className={styles.says}>{row.says}</span>
            </button>
            {isOpen && <RowDetails row={row} details={openRow.details} />}
          </>
        );
      }}
    </RowList>
  );
}

function StatusBadge({ status }: { readonly status: RowStatus }): ReactElement {
  return <Badge tone={tones[status]}>{statusWords[status]}</Badge>;
}
