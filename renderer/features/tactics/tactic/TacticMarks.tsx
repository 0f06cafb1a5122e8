import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { StrategyBadges } from '#renderer/parts/ratings/StrategyBadges.tsx';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly entry: TacticEntry;
  /** What stands there when it is switched off. */
  readonly off: string;
};

/** Strategy, origin and state of a tactic. */
export function TacticMarks({ entry, off }: Props): ReactElement {
  const { tactic, origin, enabled } = entry;
  return (
    <p className={looks.wrap2}>
      <StrategyBadges strategy={tactic.strategy} />
      {origin === 'own' && <Badge>Your own</Badge>}
      {origin === 'changed' && <Badge>Changed by you</Badge>}
      {!enabled && <Badge tone="warn">{off}</Badge>}
    </p>
  );
}
