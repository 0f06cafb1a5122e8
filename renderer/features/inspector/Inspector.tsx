import type { KeyboardEvent, ReactElement } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { runCommand } from '#renderer/commands/commands.ts';
import { isTyping } from '#renderer/ui/typing.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { focusHome } from '#renderer/ui/focus.ts';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import type { CommandId } from '#shared/commands/command-list.ts';
import { nameOfPerson, nameOfSeat } from '#shared/reading/names.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { BulkPanel } from './panels/BulkPanel.tsx';
import { FormerPersonPanel } from './panels/FormerPersonPanel.tsx';
import { endsOfLine } from './lines/line-ends-words.ts';
import { LinePanel } from './lines/LinePanel.tsx';
import { PartnerPanel } from './panels/PartnerPanel.tsx';
import { SeatPanel } from './panels/SeatPanel.tsx';
import styles from './panels/Panel.module.css';

/** Shows and edits what is selected: one seat, several, a line, somebody without a seat, or (nothing selected) the partner. Rows that are gone do not count. */
export function Inspector(): ReactElement {
  const state = useDocument((document) => document.state);
  const lineId = useSelection((selection) => selection.lineId);
  const selected = useSelection(useShallow((selection) => [...selection.seatIds]));
  const personId = useSelection((selection) => selection.personId);
  const former = personId === null ? undefined : state.person.get(personId);
  const formerSeat = personId === null ? undefined : seatOf(state, personId);
  const seatIds = [
    ...selected.filter((id) => state.seat.has(id)),
    // Has got a seat in the meantime, by an undo.
    ...(formerSeat === undefined ? [] : [formerSeat.id]),
  ];
  const [only] = seatIds;
  if (lineId !== null && endsOfLine(state, lineId) !== null)
    return <Panel name="line" content={<LinePanel lineId={lineId} />} />;
  if (only === undefined && former !== undefined)
    return (
      <Panel
        key={former.id}
        name={nameOfPerson(state, former.id)}
        content={<FormerPersonPanel person={former} />}
      />
    );
  if (only === undefined) return <Panel name="partner" content={<PartnerPanel />} />;
  if (seatIds.length > 1) return <Panel name="several people" content={<BulkPanel seatIds={seatIds} />} />;
  // A new key for another seat: no draft of one person ever ends up with another.
  return <Panel key={only} name={nameOfSeat(state, only)} content={<SeatPanel seatId={only} />} />;
}

type PanelProps = { readonly name: string; readonly content: ReactElement };

/** The scrolling frame of each panel. The digits 1 to 5 set support, unless a text or a row of choices takes them; Escape leaves. */
function Panel({ name, content }: PanelProps): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <KeyScope
      as="section"
      className={styles.inspector}
      aria-label={`Inspector: ${name}`}
      onKeyDown={onPanelKey}
    >
      <ReadOnlyArea value={readOnly}>{content}</ReadOnlyArea>
    </KeyScope>
  );
}

function onPanelKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') leavePanel(event);
  else onDigit(event);
}

/** Escape gives the keyboard back to the map, the list or the table beside, when nothing in the panel takes it. */
function leavePanel({ currentTarget, defaultPrevented }: KeyboardEvent): void {
  // What is drawn elsewhere, such as a menu of the panel, has its own Escape; the name has given the keyboard back already.
  if (!defaultPrevented && currentTarget.contains(document.activeElement)) focusHome();
}

function onDigit(event: KeyboardEvent): void {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (!plain || event.defaultPrevented || isTyping(event.target)) return;
  const command = supportCommands[event.code.replace(/^(Digit|Numpad)/, '')];
  if (command === undefined) return;
  event.preventDefault();
  void runCommand(command);
}

const supportCommands: Readonly<Record<string, CommandId>> = {
  1: 'person.support1',
  2: 'person.support2',
  3: 'person.support3',
  4: 'person.support4',
  5: 'person.support5',
};
