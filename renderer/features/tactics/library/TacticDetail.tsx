import { run } from '#renderer/edits/run.ts';
import { deleteTactic, setTacticEnabled } from '#shared/edit/tactics/tactic-edits.ts';
import { Pencil, Power, RotateCcw, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { TacticFacts, TacticUseFacts } from '../tactic/TacticFacts.tsx';
import { TacticMarks } from '../tactic/TacticMarks.tsx';
import { TacticPart } from '../tactic/TacticPart.tsx';
import { TacticText } from '../tactic/TacticText.tsx';
import { focusTacticSoon } from './focus-tactic.ts';
import { usageOf, useTactics, writeTactic } from '#renderer/session/tactics-store.ts';
import styles from './TacticDetail.module.css';
import looks from '#renderer/ui/looks.module.css';

async function takeAway(id: string, title: string): Promise<void> {
  if (!(await run(deleteTactic, { id }))) return;
  focusTacticSoon();
  toast({ title, action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') }, key: 'tactic' });
}

/** One tactic of the library in full, and what can be done with it. */
export function TacticDetail({ entry }: { readonly entry: TacticEntry }): ReactElement {
  const { tactic, origin, enabled } = entry;
  const readOnly = useDocument((document) => document.readOnly);
  const state = useDocument((document) => document.state);
  const use = useTactics((store) => store.use);
  const hasDraft = useTactics((store) => store.drafts.has(tactic.id));
  const original = origin === 'changed' ? builtInTactic(tactic.id) : undefined;
  return (
    <article className={styles.detail} aria-label="Tactic">
      <TacticMarks entry={entry} off="Switched off: no plan takes it" />
      <p className={styles.text}>
        <TacticText text={tactic.text} />
      </p>
      <div className={looks.wrap2}>
        <Button size="s" icon={<Pencil />} disabled={readOnly} onClick={() => writeTactic(tactic.id)}>
          {hasDraft ? 'Go on editing' : origin === 'built-in' ? 'Edit a copy' : 'Edit'}
        </Button>
        <Button
          size="s"
          icon={<Power />}
          disabled={readOnly}
          onClick={() => void run(setTacticEnabled, { id: tactic.id, enabled: !enabled })}
        >
          {enabled ? 'Switch off' : 'Switch on'}
        </Button>
        {origin === 'changed' && (
          <Button
            size="s"
            icon={<RotateCcw />}
            disabled={readOnly}
            onClick={() => void takeAway(tactic.id, 'The original is back')}
          >
            Back to the original
          </Button>
        )}
        {origin === 'own' && (
          <Button
            size="s"
            variant="danger"
            icon={<Trash2 />}
            disabled={readOnly}
            onClick={() => void takeAway(tactic.id, 'Deleted the tactic')}
          >
            Delete
          </Button>
        )}
      </div>
      <TacticFacts tactic={tactic} />
      {original !== undefined && (
        <TacticPart title="The original">
          <p className={looks.quiet}>
            <TacticText text={original.text} />
          </p>
        </TacticPart>
      )}
      <TacticPart title="How it is used">
        {use !== null && <TacticUseFacts use={usageOf(use, state, tactic.id)} />}
      </TacticPart>
    </article>
  );
}
