import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './MeetingForm.module.css';

type Props<Id extends string> = {
  readonly label: string;
  /** Who is worth it, with the reason in the text. */
  readonly choices: readonly { readonly id: Id; readonly text: string }[];
  readonly onChoose: (id: Id) => void;
};

/** People to add to the meeting with a click; empty if there are none. */
export function Suggested<Id extends string>({ label, choices, onChoose }: Props<Id>): ReactElement | null {
  if (choices.length === 0) return null;
  return (
    <div className={styles.suggested} role="group" aria-label={label} data-group="suggested">
      <span aria-hidden>{label}:</span>
      {choices.map(({ id, text }) => (
        <Button key={id} size="s" variant="plain" edits icon={<Plus />} onClick={() => onChoose(id)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
