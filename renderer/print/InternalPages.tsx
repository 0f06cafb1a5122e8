import type { ReactElement } from 'react';
import type { InternalPlan } from '#shared/print/plan/plan-document.ts';
import { appendixSections, type PlanSection as PlanSectionId } from '#shared/print/plan/plan-sections.ts';
import { AdaptPage } from './AdaptPage.tsx';
import { ActionsSection } from './ActionsSection.tsx';
import { ChampionsSection } from './ChampionsSection.tsx';
import { ChangesSection } from './ChangesSection.tsx';
import { CultureSection } from './CultureSection.tsx';
import { KeyPlayersPage } from './KeyPlayersPage.tsx';
import { MapSection } from './MapSection.tsx';
import { MapSheet } from './MapSheet.tsx';
import { MonthPage } from './MonthPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PathsPage } from './PathsPage.tsx';
import type { Paper } from './route.ts';
import { SummarySection } from './SummarySection.tsx';
import { TitleLine } from './TitleLine.tsx';

type Props = {
  readonly plan: InternalPlan;
  readonly paper: Paper;
  readonly sections: readonly PlanSectionId[];
};

/** The internal plan with the pages and sections that are wanted: those for the director first, then the appendix. */
export function InternalPages({ plan, paper, sections }: Props): ReactElement {
  const wanted = (section: PlanSectionId): boolean => sections.includes(section);
  const { director } = plan;
  const [first] = sections;
  return (
    <main>
      {wanted('overview') && (
        <OverviewPage
          overview={director.overview}
          partnerName={plan.partnerName}
          printedOn={plan.printedOn}
        />
      )}
      {wanted('map') && <MapSheet map={plan.map} paper={paper} />}
      {wanted('key-players') && <KeyPlayersPage rows={director.keyPlayers} />}
      {wanted('month') && <MonthPage rows={director.month} />}
      {wanted('adapt') && <AdaptPage culture={director.culture} />}
      {wanted('paths') && <PathsPage paths={director.paths} />}
      {sections.some((section) => isAppendix(section)) && (
        <TitleLine
          partnerName={plan.partnerName}
          text={`${first === undefined || isAppendix(first) ? 'Relationship plan' : 'Appendix'} · ${plan.printedOn}`}
          begins={!isMap(sections.find(isAppendix))}
        />
      )}
      {wanted('changes') && plan.changes !== null && <ChangesSection changes={plan.changes} paper={paper} />}
      {wanted('map-pages') && <MapSection map={plan.map} audience={plan.audience} paper={paper} />}
      {wanted('summary') && <SummarySection summary={plan.summary} />}
      {wanted('people') && (
        <PeopleSection people={plan.people} plans={plan.plans} individualPlans={plan.individualPlans} />
      )}
      {wanted('culture') && <CultureSection culture={plan.culture} />}
      {wanted('champions') && <ChampionsSection champions={plan.champions} />}
      {wanted('actions') && (
        <ActionsSection open={plan.openActions} proposed={plan.proposedWeeks} done={plan.doneActions} />
      )}
    </main>
  );
}

function isAppendix(section: PlanSectionId): boolean {
  const appendix: readonly PlanSectionId[] = appendixSections;
  return appendix.includes(section);
}

function isMap(section: PlanSectionId | undefined): boolean {
  return section === 'map-pages';
}
