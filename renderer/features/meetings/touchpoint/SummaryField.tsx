import { useId, type ReactElement, type Ref } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { NOTE_HINT } from '#renderer/parts/NoteArea.tsx';
import { describedBy, Field } from '#renderer/ui/Field.tsx';
import fieldStyles from '#renderer/ui/Field.module.css';

type Props = {
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

const look = { label: 'What was said', hint: NOTE_HINT } as const;

/** What was said; every key is taken over at once, because the whole entry is saved together. */
export function SummaryField({ value, onValue, ref }: Props): ReactElement {
  const id = useId();
  return (
    <Field id={id} label={look.label} hint={look.hint}>
      <textarea
        ref={ref}
        id={id}
        {...describedBy(id, look)}
        className={classNames(fieldStyles.control, fieldStyles.area)}
        value={value}
        maxLength={20_000}
        rows={2}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  );
}
