import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { supportLabels } from '#shared/model/rating.ts';
import { isWorthTesting, testCountText } from '#shared/rules/champions/champion-tests.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { ChampionTests } from '#renderer/parts/ratings/ChampionTests.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import looks from '#renderer/ui/looks.module.css';

/** The champion tests of an advocate, and of somebody who was tested before; empty for everybody else. */
export function ChampionSection({ personId }: { readonly personId: PersonId }): ReactElement | null {
  const state = useDocument((document) => document.state);
  const today = useToday();
  if (!isWorthTesting(state, personId)) return null;
  return (
    <Section id="champion" title="Champion tests" summary={summaryOf(state, personId)} closedAtFirst>
      <p className={looks.note}>{kindText(state, personId, today)}</p>
      <ChampionTests personId={personId} />
    </Section>
  );
}

function summaryOf(state: PartnerState, personId: PersonId): string {
  const support = valueOf(state, personId, 'support');
  const count = testCountText(state, personId);
  return support === null ? count : `${supportLabels[support]}, ${count}`;
}

function kindText(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const { championIds, coachIds, openIds } = championsOf(state, today);
  if (championIds.has(personId)) return 'A champion: an advocate with power.';
  if (coachIds.has(personId))
    return 'A coach: an advocate without power, whose word is welcome and does not decide.';
  if (openIds.has(personId))
    return 'An advocate. Influence is not rated yet: with power a champion, without power a coach.';
  return 'Not rated as advocate, so neither champion nor coach.';
}
