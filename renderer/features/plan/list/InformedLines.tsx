import type { ReactElement } from 'react';
import { usePlan } from '#renderer/session/plan-store.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { countText, listed } from '#shared/text/wording.ts';
import { FoldedLines } from './FoldedLines.tsx';

const NAMED = 6;

type Props = { readonly rows: readonly PlanRow[]; readonly state: PartnerState };

/** Stands for the lines of people who are only kept informed. */
export function InformedLines({ rows, state }: Props): ReactElement {
  const open = usePlan((plan) => plan.informedOpen);
  const names = rows.map(({ personId }) => nameOf(state, personId));
  return (
    <FoldedLines
      label="Only kept informed"
      title={`Only kept informed: ${countText(rows.length, 'person', 'people')}`}
      open={open}
      onToggle={() => usePlan.setState({ informedOpen: !open })}
    >
      {listed(names, NAMED)}. What goes to everybody is enough for them, until a role, a stance or a wish says
      otherwise.
    </FoldedLines>
  );
}
