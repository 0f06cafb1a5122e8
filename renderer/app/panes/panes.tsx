import type { ReactElement } from 'react';
import { CultureQuestionnaireView, CultureResultView } from '#renderer/features/culture/views.tsx';
import { ComparisonView } from '#renderer/features/culture/comparison/ComparisonView.tsx';
import { ProcessView } from '#renderer/features/culture/process/ProcessView.tsx';
import { ValidationView } from '#renderer/features/culture/validation/ValidationView.tsx';
import { ChampionsView } from '#renderer/features/people/champions/ChampionsView.tsx';
import { IndividualPlans } from '#renderer/features/individual-plan/IndividualPlans.tsx';
import { BriefView } from '#renderer/features/meetings/brief/BriefView.tsx';
import { HistoryTab } from '#renderer/features/history/HistoryTab.tsx';
import { MapTab } from '#renderer/features/map/MapTab.tsx';
import { WhatIfNote } from '#renderer/features/map/what-if/WhatIfNote.tsx';
import { PeopleTab } from '#renderer/features/people/table/PeopleTab.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import { RatingRound } from '#renderer/features/rating-round/RatingRound.tsx';
import { useRound } from '#renderer/session/round-store.ts';
import { PlanTab } from '#renderer/features/plan/PlanTab.tsx';
import { AdoptionCurveView } from '#renderer/features/people/adoption/AdoptionCurveView.tsx';
import { MatrixView } from '#renderer/features/people/known/MatrixView.tsx';
import { OrientationView } from '#renderer/features/people/orientation/OrientationView.tsx';
import { PhotoBoardView } from '#renderer/features/people/photos/PhotoBoardView.tsx';
import type { CommandId } from '#shared/commands/command-list.ts';
import { INDIVIDUAL_VIEW } from '#renderer/session/individual-plan.ts';
import { TimelineView } from '#renderer/features/meetings/timeline/TimelineView.tsx';
import { useNavigation, type PartnerTab } from '#renderer/session/navigation.ts';

/** One way to look at what a tab is about. */
export type TabView = {
  /** Remembered in the settings. */
  readonly value: string;
  readonly label: string;
  /** The command that leads here, where there is one; the palette offers all other views by themselves. */
  readonly command?: CommandId;
  readonly Content: () => ReactElement | null;
};

/** A tab of the open partner and the views in it; with one view there is nothing to choose, without any the tab is not shown. */
export type TabPane = {
  readonly tab: PartnerTab;
  readonly label: string;
  readonly views: readonly TabView[];
};

/** What fills the middle of the window, tab by tab. */
export const tabPanes: readonly TabPane[] = [
  { tab: 'map', label: 'Map', views: [{ value: 'map', label: 'Map', Content: MapTab }] },
  {
    tab: 'people',
    label: 'People',
    views: [
      { value: 'table', label: 'Table', Content: PeopleTab },
      { value: 'champions', label: 'Champions', command: 'view.champions', Content: ChampionsView },
      { value: 'adoption', label: 'Adoption curve', command: 'view.adoption', Content: AdoptionCurveView },
      {
        value: 'orientation',
        label: 'Decision orientation',
        command: 'view.orientation',
        Content: OrientationView,
      },
      { value: 'known', label: 'Who knows whom', command: 'view.knowing', Content: MatrixView },
      { value: 'photos', label: 'Photos', command: 'view.photos', Content: PhotoBoardView },
    ],
  },
  {
    tab: 'culture',
    label: 'Culture',
    views: [
      { value: 'result', label: 'Result', command: 'culture.result', Content: CultureResultView },
      {
        value: 'questionnaire',
        label: 'Questionnaire',
        command: 'culture.answer',
        Content: CultureQuestionnaireView,
      },
      { value: 'comparison', label: 'We and the partner', Content: ComparisonView },
      { value: 'process', label: 'Processes', Content: ProcessView },
      { value: 'validation', label: 'Validation', Content: ValidationView },
    ],
  },
  {
    tab: 'plan',
    label: 'Plan',
    views: [
      { value: 'engagement', label: 'Engagement plan', Content: PlanTab },
      {
        value: INDIVIDUAL_VIEW,
        label: 'Individual plans',
        command: 'plan.individual',
        Content: IndividualPlans,
      },
    ],
  },
  {
    tab: 'meetings',
    label: 'Meetings',
    views: [
      { value: 'touchpoints', label: 'Conversations', Content: TimelineView },
      { value: 'briefs', label: 'Meeting briefs', Content: BriefView },
    ],
  },
  { tab: 'history', label: 'History', views: [{ value: 'history', label: 'History', Content: HistoryTab }] },
];

/** What fills the right side. */
export function InspectorPane(): ReactElement {
  // A run through people goes on where their map is.
  const besideMap = useNavigation(({ tab }) => tab === 'map');
  const asking = useRound(({ round }) => round !== null) && besideMap;
  return (
    <>
      <WhatIfNote />
      {asking ? <RatingRound /> : <Inspector />}
    </>
  );
}
