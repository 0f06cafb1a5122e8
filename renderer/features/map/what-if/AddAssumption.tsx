import { hasLeft, isWithUs } from '#shared/reading/people.ts';
import { useEffect, useRef, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { SeatPicker } from '#renderer/parts/people/SeatPicker.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { nameOfPerson, nameOfSeat } from '#shared/reading/names.ts';
import {
  addAssumption,
  assumeMoved,
  colleagueAsked,
  useMapState,
  useWhatIf,
} from '#renderer/session/what-if-store.ts';
import styles from './WhatIfPanel.module.css';

/** The three kinds of assumption by keyboard: somebody is gone, one of us is gone, the selected seat reports elsewhere. */
export function AddAssumption(): ReactElement {
  const mapped = useMapState();
  const colleagues = useDocument(({ state }) => state.colleague);
  const focus = useSelection((store) => store.focusSeatId);
  const seat = focus === null ? undefined : mapped.seat.get(focus);
  const personId = seat?.personId ?? null;
  const place = useRef<HTMLDivElement>(null);
  const wanted = useWhatIf((store) => store.wantsColleague);
  useEffect(() => {
    if (!wanted) return;
    place.current?.querySelector('select')?.focus();
    colleagueAsked();
  }, [wanted]);
  const today = useToday();
  const ours = [...colleagues.values()]
    .filter((colleague) => !hasLeft(colleague, today) && isWithUs(mapped, colleague.id, today))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.add}>
      {personId !== null && (
        <Button size="s" onClick={() => addAssumption({ kind: 'person-gone', personId })}>
          {nameOfPerson(mapped, personId)} is gone
        </Button>
      )}
      <SeatPicker
        label="Somebody at the partner is gone"
        text=""
        placeholder="Name, title or department"
        fits={(one) => one.personId !== null && mapped.seat.get(one.id)?.personId !== null}
        onChoose={(seatId) => {
          const gone = mapped.seat.get(seatId)?.personId ?? null;
          if (gone !== null) addAssumption({ kind: 'person-gone', personId: gone });
        }}
      />
      <div ref={place}>
        <Select
          label="One of us is gone"
          value={null}
          options={ours}
          placeholder={ours.length === 0 ? 'No colleague is noted' : 'Choose a colleague'}
          disabled={ours.length === 0}
          onValueChange={(id) => addAssumption({ kind: 'colleague-gone', colleagueId: id })}
        />
      </div>
      {focus === null || seat === undefined ? (
        <p className={styles.quiet}>Select a card to move its seat, or drag it onto another one.</p>
      ) : (
        <SeatPicker
          label={`${nameOfSeat(mapped, focus)} reports to`}
          text=""
          placeholder="Name, title or department"
          fits={(one) => one.onMap && one.id !== focus}
          onChoose={(managerSeatId) => assumeMoved([focus], managerSeatId)}
        />
      )}
    </div>
  );
}
