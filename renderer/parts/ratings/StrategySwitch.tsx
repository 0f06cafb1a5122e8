import { run } from '#renderer/edits/run.ts';
import { chooseStrategy } from '#shared/edit/people/person-edits.ts';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { StrategyChoice } from './StrategyChoice.tsx';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly personId: PersonId;
  /** What the button says once the user has chosen. */
  readonly again: string;
  /** Buttons that stand before. */
  readonly children?: ReactNode;
};

/** The way to another strategy than the rule's, and back. */
export function StrategySwitch({ personId, again, children }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const [choosing, setChoosing] = useState(false);
  const { rule, overridden } = strategyOf(state, personId, today);
  if (choosing) return <StrategyChoice personId={personId} rule={rule} onDone={() => setChoosing(false)} />;
  return (
    <div className={looks.wrap2}>
      {children}
      <Button size="s" edits onClick={() => setChoosing(true)}>
        {overridden ? again : 'Choose another strategy'}
      </Button>
      {overridden && (
        <Button
          size="s"
          variant="plain"
          edits
          onClick={() => void run(chooseStrategy, { personId, strategy: null, reason: '' })}
        >
          Follow the rule
        </Button>
      )}
    </div>
  );
}
