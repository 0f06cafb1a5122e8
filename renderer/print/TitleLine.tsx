import type { ReactElement } from 'react';
import type { Audience } from '#shared/print/audience.ts';
import type { PlanSection } from '#shared/print/plan/plan-sections.ts';
import { PageTitle } from './PageTitle.tsx';

type Props = {
  readonly partnerName: string;
  readonly printedOn: string;
  readonly audience: Audience;
  readonly sections: readonly PlanSection[];
};

/** The head of the first page; a cover is not wanted, so there is none where a map begins, which has pages of its own. */
export function TitleLine({ partnerName, printedOn, audience, sections }: Props): ReactElement | null {
  if (sections[0] === 'map') return null;
  return (
    <PageTitle title={partnerName}>
      Relationship plan · {printedOn} · {audience}
    </PageTitle>
  );
}
