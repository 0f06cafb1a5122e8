import { useMemo, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { momentChoices, momentOfDay, type MomentChoice } from '#shared/history/moment-choices.ts';
import type { IsoDate } from '#shared/model/id.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly label: string;
  /** Null is now, where that can be chosen. */
  readonly value: MomentChoice | null;
  readonly onChoose: (choice: MomentChoice | null) => void;
  /** Whether `now` can be chosen. */
  readonly orNow?: boolean;
  readonly disabled?: boolean;
};

/** Chooses a moment of the open partner's history: a meeting, a version, a round number of days ago, or any day. */
export function MomentPicker({
  label,
  value,
  onChoose,
  orNow = false,
  disabled = false,
}: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const choices = useMemo(() => momentChoices(state, today), [state, today]);
  const known = value === null ? undefined : choices.find(({ id }) => id === value.id);
  const [asksDay, setAsksDay] = useState(value?.moment.kind === 'day' && known === undefined);
  const isOther = value !== null && known === undefined && value.moment.kind !== 'day';
  const options = [
    ...(orNow ? [{ value: 'now', label: 'Now' }] : []),
    ...(isOther ? [{ value: value.id, label: value.label }] : []),
    ...choices.map((choice) => ({ value: choice.id, label: choice.label })),
    { value: 'day', label: 'A day …' },
  ];

  function choose(id: string): void {
    setAsksDay(id === 'day');
    if (id === 'now') onChoose(null);
    else if (id === 'day') onChoose(momentOfDay(value?.moment.kind === 'day' ? value.moment.day : today));
    else onChoose(choices.find((choice) => choice.id === id) ?? value);
  }

  const day = value?.moment.kind === 'day' ? value.moment.day : null;
  return (
    <div className={looks.column2}>
      <Select
        label={label}
        value={asksDay ? 'day' : value === null ? (orNow ? 'now' : null) : value.id}
        options={options}
        disabled={disabled}
        onValueChange={choose}
      />
      {asksDay && (
        <DateField
          label={`${label}: day`}
          labelHidden
          value={day}
          max={today}
          disabled={disabled}
          onCommit={(text) => {
            if (text !== null) onChoose(momentOfDay(text as IsoDate)); // the field gives whole dates
          }}
        />
      )}
    </div>
  );
}
