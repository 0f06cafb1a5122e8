import { newId } from '#renderer/document/new-id.ts';
import { newTactic, changeTactic } from '#shared/edit/tactics/tactic-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { sameApplies, type TacticTexts } from '#shared/edit/tactics/own-tactics.ts';
import { strategies, strategyLabels } from '#shared/model/strategy.ts';
import { tacticEntry } from '#shared/playbook/tactics/entries.ts';
import { placeholders, problemOfTactic, readableText } from '#shared/playbook/tactics/placeholders.ts';
import { ConditionChips } from './ConditionChips.tsx';
import { focusTacticSoon } from './focus-tactic.ts';
import {
  keepDraft,
  leaveEditor,
  NEW_TACTIC,
  noFilters,
  selectTactic,
  useTactics,
} from '#renderer/session/tactics-store.ts';
import { keepTactic } from '../tactic-draft.ts';
import styles from './TacticEditor.module.css';
import looks from '#renderer/ui/looks.module.css';

const blank: TacticTexts = { strategy: 'leverage', text: '', applies: {}, why: '', source: '' };

/** Writes a tactic: a new one (id null), one of the user's own, or a copy that takes the place of a built-in one. */
export function TacticEditor({ id }: { readonly id: string | null }): ReactElement {
  const entry = id === null ? undefined : tacticEntry(currentState(), id);
  const key = id ?? NEW_TACTIC;
  const saved = entry?.tactic ?? blank;
  const draft = useTactics((store) => store.drafts.get(key));
  const texts = draft ?? saved;
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const asking = useTactics((store) => store.editing);
  useEffect(() => {
    // Asked for once more, it takes the keyboard once more.
    form.current?.querySelector('textarea')?.focus();
  }, [asking]);
  const problem = problemOfTactic(texts);
  const change = (part: Partial<TacticTexts>): void => {
    const before = useTactics.getState().drafts.get(key) ?? saved;
    keepDraft(key, { ...before, ...part });
  };

  function cancel(): void {
    keepDraft(key, null);
    leaveEditor();
    focusTacticSoon();
  }

  async function finish(): Promise<void> {
    if (problem !== null) {
      setAsked(true);
      form.current?.querySelector('textarea')?.focus();
      return;
    }
    const written = await keepTactic(key, texts).saveForm(() =>
      id === null ? addTactic(texts) : rewrite(id, texts, saved),
    );
    if (written === null) return;
    keepDraft(key, null);
    // A new one is seen, whatever was filtered before.
    if (id === null) useTactics.setState({ filters: noFilters });
    selectTactic(written);
    focusTacticSoon();
  }

  function insert(mark: string): void {
    const field = form.current?.querySelector('textarea');
    const from = field?.selectionStart ?? texts.text.length;
    const to = field?.selectionEnd ?? from;
    change({ text: `${texts.text.slice(0, from)}${mark}${texts.text.slice(to)}` });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(from + mark.length, from + mark.length);
    });
  }

  const wrong = problem !== null && (asked || texts.text.trim() !== '') ? problem : undefined;
  return (
    <KeyScope
      as="form"
      ref={form}
      className={styles.form}
      data-tactic-form
      aria-label={id === null ? 'New tactic' : 'Edit the tactic'}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
      onKeyDown={(event) => {
        // What was typed is kept; Cancel alone gives it up.
        if (event.key === 'Escape') {
          leaveEditor();
          focusTacticSoon();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
      }}
    >
      <h2 className={looks.largeHeading}>{titleFor(id, entry?.origin)}</h2>
      {entry?.origin === 'built-in' && (
        <p className={looks.quiet}>
          Your copy takes the place of the built-in tactic. You can go back to the original at any time.
        </p>
      )}
      <SegmentedControl
        label="Strategy"
        value={texts.strategy}
        options={strategies.map((value) => ({ value, label: strategyLabels[value] }))}
        onValueChange={(strategy) => change({ strategy })}
      />
      <div className={looks.column2}>
        <TextArea
          label="What to do"
          value={texts.text}
          draft={null} // kept with the whole form
          rows={3}
          maxLength={2_000}
          placeholder="Ask {person} for advice on …"
          onDraft={(text) => change({ text })}
          onCommit={(text) => change({ text })}
          {...(wrong === undefined ? {} : { error: wrong })}
        />
        <div className={looks.wrap1}>
          {placeholders.map(({ mark, label, explanation }) => (
            <Button key={mark} size="s" title={explanation} onClick={() => insert(mark)}>
              {mark}
              <span className={looks.quiet}> {label}</span>
            </Button>
          ))}
        </div>
        <details className={styles.help}>
          <summary>What the names in braces stand for</summary>
          <dl>
            {placeholders.map(({ mark, explanation }) => (
              <div key={mark}>
                <dt>{mark}</dt>
                <dd>{explanation}</dd>
              </div>
            ))}
          </dl>
        </details>
        {texts.text.includes('{') && <p className={looks.quiet}>Reads: {readableText(texts.text)}</p>}
      </div>
      <ConditionChips applies={texts.applies} onChange={(applies) => change({ applies })} />
      <TextArea
        label="Why"
        value={texts.why}
        draft={null} // as above
        rows={2}
        maxLength={2_000}
        placeholder="What makes it work, in one sentence"
        onDraft={(why) => change({ why })}
        onCommit={(why) => change({ why })}
      />
      <TextArea
        label="Source"
        value={texts.source}
        draft={null} // as above
        rows={1}
        maxLength={2_000}
        placeholder="Who says so, or where it was tried"
        onDraft={(source) => change({ source })}
        onCommit={(source) => change({ source })}
      />
      <div className={styles.buttons}>
        <Button onClick={cancel}>Cancel</Button>
        <Button variant="primary" submit>
          {id === null ? 'Add the tactic' : 'Save'}
        </Button>
      </div>
    </KeyScope>
  );
}

/** The id when the tactic now says this, also when it did before; null when it could not be written, which was told. */
async function rewrite(id: string, texts: TacticTexts, saved: TacticTexts): Promise<string | null> {
  const same =
    (['strategy', 'text', 'why', 'source'] as const).every(
      (part) => texts[part].trim() === saved[part].trim(),
    ) && sameApplies(texts.applies, saved.applies);
  return same || (await run(changeTactic, { id, texts })) ? id : null;
}

function titleFor(id: string | null, origin: 'built-in' | 'changed' | 'own' | undefined): string {
  if (id === null) return 'New tactic';
  return origin === 'built-in' ? 'Edit a copy' : 'Edit the tactic';
}

/** Adds a tactic of the user's own; its id, or null when it was not written. */
async function addTactic(texts: TacticTexts): Promise<string | null> {
  const id = newId();
  return (await run(newTactic, { id, texts })) ? id : null;
}
