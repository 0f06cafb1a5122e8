import { changeLine, deleteLine } from '#shared/edit/lines/line-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { reparent } from '#shared/edit/seats/seat-edits.ts';
import { ArrowLeftRight, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { clearSelection, selectSeats } from '#renderer/session/selection-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { reportOfLineId } from '#shared/edit/lines/reporting-line.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { SeatId } from '#shared/model/id.ts';
import { type Line, lineKindLabels } from '#shared/model/line.ts';
import { LINE_PANEL } from './focus-line-editor.ts';
import { endsOfLine, type LineEnd } from './line-ends-words.ts';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import { StrengthChoice } from './StrengthChoice.tsx';
import styles from './LinePanel.module.css';
import looks from '#renderer/ui/looks.module.css';

const personKinds = (['influences', 'ally', 'conflict'] as const).map((value) => ({
  value,
  label: lineKindLabels[value],
}));

/** The editor of one selected line of any kind. */
export function LinePanel({ lineId }: { readonly lineId: string }): ReactElement | null {
  const state = useDocument((document) => document.state);
  const ends = endsOfLine(state, lineId);
  const line = state.line.get(lineId);
  const report = reportOfLineId(lineId);
  if (ends === null) return null;
  return (
    <div className={styles.panel} data-panel={LINE_PANEL}>
      <h2 className={looks.largeHeading}>
        {line === undefined ? 'Reporting line' : lineKindLabels[line.kind]}
      </h2>
      <p className={styles.ends}>
        <EndButton end={ends.from} />
        <span className={looks.quiet}>{ends.words}</span>
        <EndButton end={ends.to} />
      </p>
      {line !== undefined && <StoredLine key={lineId} line={line} />}
      {report !== null && (
        <SeatPicker
          label="Reports to"
          text={ends.to.name}
          fits={(seat) => seat.id !== report && seat.onMap}
          onChoose={(manager) => void run(reparent, { seatIds: [report], managerSeatId: manager })}
        />
      )}
      <Button
        edits
        variant="danger"
        icon={<Trash2 />}
        onClick={() => void run(deleteLine, { lineId }).then((gone) => gone && clearSelection())}
      >
        Remove the line
      </Button>
    </div>
  );
}

function EndButton({ end }: { readonly end: LineEnd }): ReactElement {
  const { seatId, name } = end;
  if (seatId === null) return <span className={styles.end}>{name}</span>;
  return (
    <button type="button" className={styles.end} onClick={() => selectSeats([seatId satisfies SeatId])}>
      {name}
    </button>
  );
}

function StoredLine({ line }: { readonly line: Line }): ReactElement {
  const { id, kind, strength, note } = line;
  const directed = kind === 'dotted' || kind === 'influences';
  return (
    <>
      {kind !== 'dotted' && (
        <ChoiceRow
          label="Kind of line"
          choices={personKinds}
          values={[kind]}
          onChoose={(value) => {
            const chosen = personKinds.find((choice) => choice.value === value);
            if (chosen !== undefined) void run(changeLine, { lineId: id, to: { kind: chosen.value } });
          }}
        />
      )}
      {kind === 'influences' && (
        <div className={looks.row2}>
          <span className={looks.quiet} aria-hidden>
            Strength
          </span>
          <StrengthChoice
            label="Strength"
            strength={strength}
            onStrength={(next) => void run(changeLine, { lineId: id, to: { strength: next } })}
          />
        </div>
      )}
      <NoteArea
        label="Note"
        value={note}
        draft={fieldDraft('line', id, 'note')}
        placeholder="How do you know?"
        onCommit={(text) => run(changeLine, { lineId: id, to: { note: text.trim() } })}
      />
      {directed && (
        <Button
          edits
          icon={<ArrowLeftRight />}
          onClick={() => void run(changeLine, { lineId: id, to: { reversed: true } })}
        >
          Reverse direction
        </Button>
      )}
    </>
  );
}
