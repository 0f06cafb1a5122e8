import { Pencil, Power, RotateCcw, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { deleteTactic, setTacticEnabled } from '#renderer/edits/tactics.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { strategyLabels } from '#shared/model/value-sets.ts';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import { builtInTactic } from '#shared/playbook/tactics/library.ts';
import { TacticFacts, TacticUseFacts } from './TacticFacts.tsx';
import { TacticText } from './TacticText.tsx';
import { selectTactic, usageOf, useTactics } from './tactics-store.ts';
import styles from './TacticDetail.module.css';

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
      <p className={styles.marks}>
        <Badge tone="accent">{strategyLabels[tactic.strategy]}</Badge>
        {origin === 'own' && <Badge>Your own</Badge>}
        {origin === 'changed' && <Badge>Changed by you</Badge>}
        {!enabled && <Badge tone="warn">Switched off: no plan takes it</Badge>}
      </p>
      <p className={styles.text}>
        <TacticText text={tactic.text} />
      </p>
      <div className={styles.buttons}>
        <Button
          size="s"
          icon={<Pencil />}
          disabled={readOnly}
          onClick={() => useTactics.setState({ editing: { id: tactic.id } })}
        >
          {hasDraft ? 'Go on editing' : origin === 'built-in' ? 'Edit a copy' : 'Edit'}
        </Button>
        <Button
          size="s"
          icon={<Power />}
          disabled={readOnly}
          onClick={() => void setTacticEnabled(tactic.id, !enabled)}
        >
          {enabled ? 'Switch off' : 'Switch on'}
        </Button>
        {origin === 'changed' && (
          <Button
            size="s"
            icon={<RotateCcw />}
            disabled={readOnly}
            onClick={() => void deleteTactic(tactic.id)}
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
            onClick={() => {
              selectTactic(null);
              void deleteTactic(tactic.id);
            }}
          >
            Delete
          </Button>
        )}
      </div>
      <TacticFacts tactic={tactic} />
      {original !== undefined && (
        <section className={styles.part} aria-label="The original">
          <h3 className={styles.title}>The original</h3>
          <p className={styles.original}>
            <TacticText text={original.text} />
          </p>
        </section>
      )}
      <section className={styles.part} aria-label="How it is used">
        <h3 className={styles.title}>How it is used</h3>
        {use !== null && <TacticUseFacts use={usageOf(use, state, tactic.id)} />}
      </section>
    </article>
  );
}
