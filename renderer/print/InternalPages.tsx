import type { ReactElement } from 'react';
import type { InternalPlan } from '#shared/print/plan/plan-document.ts';
import type { PlanSection as PlanSectionId } from '#shared/print/plan/plan-sections.ts';
import { ActionsSection } from './ActionsSection.tsx';
import { ChampionsSection } from './ChampionsSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { CultureSection } from './CultureSection.tsx';
import { IndividualPlansSection } from './IndividualPlansSection.tsx';
import { MapSection } from './MapSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import type { Paper } from './route.ts';
import { SummarySection } from './SummarySection.tsx';
import { TitleLine } from './TitleLine.tsx';

type Props = {
  readonly plan: InternalPlan;
  readonly paper: Paper;
  readonly sections: readonly PlanSectionId[];
};

/** The internal plan with the sections that are wanted. */
export function InternalPages({ plan, paper, sections }: Props): ReactElement {
  const wanted = (section: PlanSectionId): boolean => sections.includes(section);
  return (
    <main>
      <TitleLine
        partnerName={plan.partnerName}
        printedOn={plan.printedOn}
        audience={plan.audience}
        sections={sections}
      />
      {wanted('summary') && <SummarySection summary={plan.summary} />}
      {wanted('changes') && plan.changes !== null && <ChangesSection changes={plan.changes} paper={paper} />}
      {wanted('map') && <MapSection map={plan.map} audience={plan.audience} paper={paper} />}
      {wanted('people') && <PeopleSection people={plan.people} />}
      {wanted('culture') && <CultureSection culture={plan.culture} />}
      {wanted('champions') && <ChampionsSection champions={plan.champions} />}
      {wanted('plan') && <PlanSection story={plan.story} plans={plan.plans} />}
      {wanted('individual-plans') && <IndividualPlansSection plans={plan.individualPlans} />}
      {wanted('actions') && (
        <ActionsSection open={plan.openActions} proposed={plan.proposedWeeks} done={plan.doneActions} />
      )}
    </main>
  );
}
