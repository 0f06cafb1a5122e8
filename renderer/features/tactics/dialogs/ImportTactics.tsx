import { run } from '#renderer/edits/run.ts';
import { takeTactics } from '#shared/edit/tactics/tactic-edits.ts';
import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { toast } from '#renderer/ui/toast.ts';
import type { TacticPreview } from '#shared/edit/tactics/import-tactics.ts';
import { strategyLabels } from '#shared/model/strategy.ts';
import { readableText } from '#shared/playbook/tactics/placeholders.ts';
import { useTactics, type TacticsStore } from '#renderer/session/tactics-store.ts';
import styles from './ImportTactics.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = Pick<TacticsStore, 'preview' | 'refusal'>;

const kindLabels = { new: 'New', changed: 'Changed', same: 'The same' } as const;
const kindTones = { new: 'ok', changed: 'warn', same: 'neutral' } as const;
const kinds = ['new', 'changed', 'same'] as const;

/** What a file of tactics would change, before anything is written; or why it cannot be taken. */
export function ImportTactics({ preview, refusal }: Props): ReactElement {
  const close = (): void => useTactics.setState({ preview: null, refusal: null });
  const name = preview?.name ?? refusal?.name ?? '';
  const tactics = preview?.tactics ?? [];
  const count = (kind: TacticPreview['kind']): number => tactics.filter((one) => one.kind === kind).length;
  const differing = count('new') + count('changed');

  async function take(): Promise<void> {
    const written = await run(takeTactics, { tactics: tactics.map(({ tactic }) => tactic) });
    close();
    if (written)
      toast({
        title: 'Tactics imported',
        description: `${String(count('new'))} new, ${String(count('changed'))} changed. Undo takes them back.`,
        key: 'tactics-file',
      });
  }

  return (
    <Dialog
      open
      onOpenChange={close}
      size="l"
      title="Import tactics"
      description={`From ${name}`}
      footer={
        <>
          <Button onClick={close}>{differing === 0 ? 'Close' : 'Cancel'}</Button>
          {differing > 0 && (
            <Button variant="primary" onClick={() => void take()}>
              {differing === 1 ? 'Take over 1 tactic' : `Take over ${String(differing)} tactics`}
            </Button>
          )}
        </>
      }
    >
      {refusal !== null ? (
        <ErrorNote
          title="This file cannot be taken over"
          description={`${refusal.reason} Nothing was changed.`}
        />
      ) : (
        <>
          <p className={styles.count}>
            {tactics.length === 0
              ? 'The file holds no tactics.'
              : `${kinds.map((kind) => `${String(count(kind))} ${kindLabels[kind].toLowerCase()}`).join(', ')}.`}
            {tactics.length > 0 && differing === 0 && ' Everything is there already.'}
          </p>
          <ul className={styles.list}>
            {kinds.flatMap((kind) =>
              tactics
                .filter((one) => one.kind === kind)
                .map(({ tactic }) => (
                  <li key={`${tactic.id} ${tactic.replaces}`}>
                    <span>
                      <Badge tone={kindTones[kind]}>{kindLabels[kind]}</Badge>
                    </span>
                    <span className={styles.words}>
                      {readableText(tactic.text)}
                      <span className={looks.note}>
                        {strategyLabels[tactic.strategy]}
                        {tactic.replaces !== '' && ' · in place of a built-in tactic'}
                        {!tactic.enabled && ' · switched off'}
                      </span>
                    </span>
                  </li>
                )),
            )}
          </ul>
        </>
      )}
    </Dialog>
  );
}
