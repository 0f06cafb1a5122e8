import { useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { undo } from '#renderer/document/commit.ts';
import { noteTouch } from '#renderer/edits/touch.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { touchpointKindLabels, touchpointKinds, type TouchpointKind } from '#shared/model/value-sets.ts';
import styles from './LogTouch.module.css';

type Props = {
  readonly personIds: readonly PersonId[];
  /** Called when a contact was written, for panels that then close. */
  readonly onLogged?: () => void;
};

const quick = ['meeting', 'call', 'mail'] as const satisfies readonly TouchpointKind[];
const kinds = touchpointKinds.map((value) => ({ value, label: touchpointKindLabels[value] }));
const moods = [
  { value: '-2', label: '−2', meaning: 'Very bad' },
  { value: '-1', label: '−1', meaning: 'Bad' },
  { value: '0', label: '0', meaning: 'Neither' },
  { value: '1', label: '+1', meaning: 'Good' },
  { value: '2', label: '+2', meaning: 'Very good' },
] as const;

/** Notes a contact of today with one click, or any contact with date, words and mood. */
export function LogTouch({ personIds, onLogged }: Props): ReactElement {
  const today = useDocument((document) => document.today);
  const [open, setOpen] = useState(false);

  async function log(kind: TouchpointKind): Promise<void> {
    const written = await noteTouch({ on: today, kind, personIds });
    const title = `Logged: ${touchpointKindLabels[kind].toLowerCase()} today`;
    if (written) toast({ title, action: { label: 'Undo', onSelect: () => void undo() }, key: 'touch' });
    if (written) onLogged?.();
  }

  return (
    <fieldset className={styles.row} aria-label="Log a contact">
      <span className={styles.label}>Log today</span>
      {quick.map((kind) => (
        <Button key={kind} size="s" edits onClick={() => void log(kind)}>
          {touchpointKindLabels[kind]}
        </Button>
      ))}
      <Popover
        label="Log a contact"
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button size="s" variant="plain" edits>
            More …
          </Button>
        }
      >
        <TouchForm
          personIds={personIds}
          today={today}
          onDone={() => {
            setOpen(false);
            onLogged?.();
          }}
        />
      </Popover>
    </fieldset>
  );
}

type FormProps = Props & { readonly today: IsoDate; readonly onDone: () => void };

function TouchForm({ personIds, today, onDone }: FormProps): ReactElement {
  const [on, setOn] = useState<string | null>(today);
  const [kind, setKind] = useState<TouchpointKind>('meeting');
  const [summary, setSummary] = useState('');
  const [mood, setMood] = useState<number | null>(null);

  async function log(): Promise<void> {
    const date = (on ?? today) as IsoDate; // the field gives ISO dates
    if (await noteTouch({ on: date, kind, personIds, summary: summary.trim(), mood })) onDone();
  }

  return (
    <div className={styles.form}>
      <ChoiceRow
        label="Kind of contact"
        choices={kinds}
        values={[kind]}
        onChoose={(value) => setKind(touchpointKinds.find((k) => k === value) ?? 'meeting')}
      />
      <DateField label="Date" value={on} onCommit={setOn} />
      <TextArea
        label="What was said, what was promised"
        value=""
        onDraft={setSummary}
        onCommit={setSummary}
      />
      <div className={styles.mood}>
        <span className={styles.label} aria-hidden>
          Mood
        </span>
        <ChoiceRow
          label="Mood"
          size="s"
          choices={moods}
          values={mood === null ? [] : [String(mood)]}
          onChoose={(value) => setMood(Number(value) === mood ? null : Number(value))}
          onClear={() => setMood(null)}
        />
      </div>
      <Button variant="primary" onClick={() => void log()}>
        Log the contact
      </Button>
    </div>
  );
}
