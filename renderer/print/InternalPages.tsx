import type { ReactElement } from 'react';
import type { InternalPlan } from '#shared/print/plan-document.ts';
import { ActionsSection } from './ActionsSection.tsx';
import { MapSection } from './MapSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import type { Paper } from './route.ts';
import { SummarySection } from './SummarySection.tsx';
import { TitleLine } from './TitleLine.tsx';

type Props = { readonly plan: InternalPlan; readonly paper: Paper };

/** The whole internal plan. */
export function InternalPages({ plan, paper }: Props): ReactElement {
  return (
    <main>
      <TitleLine partnerName={plan.partnerName} printedOn={plan.printedOn} audience={plan.audience} />
      <SummarySection summary={plan.summary} />
      <MapSection map={plan.map} audience={plan.audience} paper={paper} />
      <PeopleSection people={plan.people} />
      <PlanSection plans={plan.plans} generated={plan.generated} />
      <ActionsSection open={plan.openActions} done={plan.doneActions} />
    </main>
  );
}
