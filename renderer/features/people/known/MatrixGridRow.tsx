import { KeyRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { selectPerson } from '#renderer/session/select-person.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { supportLabels } from '#shared/model/rating.ts';
import { matrixCell, type MatrixColumn, type MatrixRow } from '#shared/rules/people/acquaintance-matrix.ts';
import { nameOf } from '#shared/reading/people.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { KnowingEditor } from './KnowingEditor.tsx';
import { cellText, knownByText } from './matrix-words.ts';
import { Pips } from './Pips.tsx';
import { SupportSign } from '../chips/SupportSign.tsx';
import styles from './MatrixGrid.module.css';

type Props = {
  readonly state: PartnerState;
  readonly row: MatrixRow;
  readonly index: number;
  readonly top: number;
  readonly template: string;
  readonly columns: readonly MatrixColumn[];
  /** The column of the keyboard, when it stands in this row. */
  readonly active: number | null;
  /** Whether the editor of that cell is open. */
  readonly open: boolean;
  readonly onGo: (column: number) => void;
  readonly onOpen: (open: boolean) => void;
};

/** One person against our colleagues. */
export function MatrixGridRow(props: Props): ReactElement {
  const { state, row, index, top, template, columns, active, open, onGo, onOpen } = props;
  const { personId, keyPlayer, knownBy } = row;
  const name = nameOf(state, personId);
  const support = valueOf(state, personId, 'support');
  const stop = (column: number) => ({
    tabIndex: active === column ? 0 : -1,
    'data-cell': `${String(index)} ${String(column)}`,
  });
  const supportText = support === null ? 'support not rated' : supportLabels[support].toLowerCase();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ gridTemplateColumns: template, transform: `translateY(${String(top)}px)` }}
    >
      <div role="rowheader" className={styles.person}>
        <button
          type="button"
          {...stop(0)}
          className={styles.name}
          aria-label={`${name}, ${supportText}${keyPlayer ? ', key player' : ''}`}
          title={name}
          data-key-player={keyPlayer || undefined}
          onClick={() => {
            onGo(0);
            selectPerson(personId);
          }}
        >
          <SupportSign support={support} />
          <span className={styles.words}>{name}</span>
          {keyPlayer && <KeyRound size={12} className={styles.key} aria-hidden />}
        </button>
      </div>
      <div
        role="gridcell"
        {...stop(1)}
        className={styles.knownBy}
        data-few={knownBy.length < 2 || undefined}
        title={knownBy.length === 0 ? 'None of us knows this person' : ''}
      >
        {knownByText(knownBy, columns)}
      </div>
      {columns.map(({ colleagueId, name: colleague, left }, n) => {
        const column = n + 2;
        const cell = matrixCell(state, personId, colleagueId);
        const title = `${colleague} and ${name}`;
        const button = (
          <button
            type="button"
            {...stop(column)}
            className={styles.cell}
            aria-label={`${title}: ${cellText(cell)}`}
            title={cellText(cell)}
            onClick={() => {
              onGo(column);
              onOpen(true);
            }}
          >
            <Pips cell={cell} />
          </button>
        );
        return (
          <div role="gridcell" key={colleagueId} className={styles.cellBox} data-left={left || undefined}>
            {active === column ? (
              <Popover label={title} open={open} onOpenChange={onOpen} trigger={button}>
                <KnowingEditor personId={personId} colleagueId={colleagueId} title={title} />
              </Popover>
            ) : (
              button
            )}
          </div>
        );
      })}
    </div>
  );
}
