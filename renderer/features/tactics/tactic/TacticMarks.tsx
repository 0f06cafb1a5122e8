import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { strategyLabels } from '#shared/model/strategy.ts';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import styles from './TacticMarks.module.css';

type Props = {
  readonly entry: TacticEntry;
  /** What stands there when it is switched off. */
  readonly off: string;
};

/** Strategy, origin and state of a tactic. */
export function TacticMarks({ entry, off }: Props): ReactElement {
  const { tactic, origin, enabled } = entry;
  return (
    <p className={styles.marks}>
      <Badge tone="accent">{strategyLabels[tactic.strategy]}</Badge>
      {origin === 'own' && <Badge>Your own</Badge>}
      {origin === 'changed' && <Badge>Changed by you</Badge>}
      {!enabled && <Badge tone="warn">{off}</Badge>}
    </p>
  );
}
