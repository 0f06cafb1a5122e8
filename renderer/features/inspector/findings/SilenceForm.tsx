import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { silence } from '#shared/edit/findings/finding-edits.ts';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { stopAtWrongDate } from '#renderer/ui/date-problem.ts';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { findingRuleLabels } from '#shared/rules/findings/finding.ts';
import type { Finding } from '#shared/rules/findings/findings.ts';
import { tellSilenced, type SilenceKind } from './SilenceMenu.tsx';
import styles from './SilenceForm.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly finding: Finding; readonly kind: SilenceKind; readonly onDone: () => void };

const scopes = [
  { value: 'one', label: 'This finding' },
  { value: 'rule', label: 'All of this kind' },
] as const;
const QUARTER = 90;

/** Asks until when, or why never, and whether every finding of the rule is meant. Mod+Enter saves, Escape leaves all as it is. */
export function SilenceForm({ finding, kind, onDone }: Props): ReactElement {
  const today = useDocument((document) => document.today);
  const [until, setUntil] = useState<string | null>(addDays(today, QUARTER));
  const [because, setBecause] = useState('');
  const [scope, setScope] = useState<'one' | 'rule'>('one');
  const [asked, setAsked] = useState(false);
  const partnerId = useDocument((document) => document.partnerId);
  const kept = useFormDraft(
    otherDraft('partner', partnerId ?? 'none', `form.silence.${finding.id}`.slice(0, 120)),
  );
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[role="spinbutton"], textarea')?.focus();
  }, []);
  const never = kind === 'never';
  const missing = never ? because.trim() === '' : until === null || until <= today;

  async function save(): Promise<void> {
    if (stopAtWrongDate(form.current)) return;
    if (missing) {
      setAsked(true);
      return;
    }
    const day = never ? null : (until as IsoDate | null); // the field gives ISO dates
    const written = await kept.save(() =>
      run(silence, { id: newId(), finding, how: { wholeRule: scope === 'rule', until: day, because } }),
    );
    if (written) {
      leave();
      tellSilenced(day);
    }
  }

  function leave(): void {
    kept.end();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  }

  return (
    <KeyScope
      as="fieldset"
      ref={form}
      className={styles.form}
      aria-label={never ? 'Never for this partner' : 'Not now'}
      onKeyDown={onKeyDown}
    >
      {!never && (
        <DateField
          label="Not before"
          value={until}
          min={addDays(today, 1)}
          onCommit={setUntil}
          {...(asked && missing ? { error: 'Choose a day after today.' } : {})}
        />
      )}
      <TextArea
        label={never ? 'Never for this partner, because' : 'Because (optional)'}
        value=""
        draft={kept.field}
        rows={1}
        onDraft={setBecause}
        onCommit={setBecause}
        {...(never && asked && missing ? { error: 'Say why, so that others understand it later.' } : {})}
      />
      <div className={looks.column1}>
        <SegmentedControl label="What to hide" value={scope} options={scopes} onValueChange={setScope} />
        {scope === 'rule' && <p className={looks.note}>{findingRuleLabels[finding.rule]}: none is shown.</p>}
      </div>
      <div className={styles.buttons}>
        <Button size="s" variant="plain" onClick={leave}>
          Cancel
        </Button>
        <Button size="s" variant="primary" onClick={() => void save()}>
          {never ? 'Never show it' : 'Not now'}
        </Button>
      </div>
    </KeyScope>
  );
}
