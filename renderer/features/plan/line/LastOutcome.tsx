import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { tacticOutcomeLabels, type TacticOutcome } from '#shared/model/tactic-outcome.ts';
import { outcomesOfTactic } from '#shared/rules/tactics/tactic-outcomes.ts';

type Props = { readonly state: PartnerState; readonly personId: PersonId; readonly tacticId: string };

const tones = { worked: 'ok', 'did-not': 'warn', unclear: 'neutral' } as const satisfies Record<
  TacticOutcome,
  string
>;

/** What came of the line's tactic with its person, as recorded last. */
export function LastOutcome({ state, personId, tacticId }: Props): ReactElement | null {
  const last = outcomesOfTactic(state, tacticId).find((row) => row.personId === personId);
  return last === undefined ? null : (
    <Badge tone={tones[last.outcome]}>{tacticOutcomeLabels[last.outcome]}</Badge>
  );
}
