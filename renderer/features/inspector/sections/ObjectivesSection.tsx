import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Section } from '#renderer/parts/Section.tsx';
import { PersonObjectives } from '#renderer/parts/work/PersonObjectives.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { objectivesOf } from '#shared/rules/individual-plan/has-plan.ts';

/** The objectives for a person in their three parts (method, section 5, point 6). */
export function ObjectivesSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const objectives = objectivesOf(state, personId);
  const open = objectives.filter(({ done }) => !done).length;
  return (
    <Section
      id="objectives"
      title="Objectives"
      summary={objectives.length === 0 ? 'None yet' : `${String(open)} open`}
      closedAtFirst
    >
      <PersonObjectives personId={personId} objectives={objectives} />
    </Section>
  );
}
