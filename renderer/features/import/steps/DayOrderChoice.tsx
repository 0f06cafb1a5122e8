import type { ReactElement } from 'react';
import { Select } from '#renderer/ui/Select.tsx';
import { holdsDates } from '#shared/import/mapping.ts';
import { setDayOrder } from '../flow/import-flow.ts';
import { useImport } from '../flow/import-store.ts';

const options = [
  { value: 'day-first', label: 'Day first' },
  { value: 'month-first', label: 'Month first' },
] as const;

/** Asks which comes first, day or month, where a column of dates does not tell. */
export function DayOrderChoice(): ReactElement | null {
  const { proposals, mapping, dayOrder } = useImport();
  const open = proposals.find(({ dates }, column) => dates === 'open' && holdsDates(mapping[column] ?? null));
  if (open === undefined) return null;
  const sample = open.samples.find((cell) => /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(cell));
  return (
    <Select
      label={sample === undefined ? 'Dates in the list' : `Dates such as ${sample.slice(0, 10)}`}
      value={dayOrder}
      options={options}
      placeholder="Not clear: left out"
      onClear={() => setDayOrder(null)}
      onValueChange={setDayOrder}
    />
  );
}
