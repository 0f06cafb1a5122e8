import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { newObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { objectivePartLabels } from '#shared/model/objective.ts';
import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { PersonObjectives } from '#renderer/parts/work/PersonObjectives.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { objectivesOf } from '#shared/rules/individual-plan/has-plan.ts';
import {
  proposedObjectives,
  type ProposedObjective,
} from '#shared/rules/individual-plan/proposed-objectives.ts';
import styles from './PlanPage.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The objectives in their three parts, each specific, measurable, dated and owned (method, section 5, point 6). */
export function PlanObjectives({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const objectives = objectivesOf(state, personId);
  return (
    <section className={`${styles.part ?? ''} ${styles.wide ?? ''}`} data-question="objectives">
      <h3 className={looks.largeHeading}>Objectives</h3>
      {objectives.length === 0 && (
        <p className={looks.note}>
          With the first objective this person has a plan. Say exactly what should be true, how you will
          recognise it, by when, and who owns it.
        </p>
      )}
      {proposedObjectives(state, personId, today).map((proposed) => (
        <ProposedItem key={proposed.part} personId={personId} proposed={proposed} />
      ))}
      <div className={styles.columns}>
        <PersonObjectives personId={personId} objectives={objectives} />
      </div>
    </section>
  );
}

type ItemProps = { readonly personId: PersonId; readonly proposed: ProposedObjective };

/** A draft from the map for a part that has no objective yet; one click makes it the user's own, to be changed like any other. */
function ProposedItem({ personId, proposed }: ItemProps): ReactElement {
  const owner = useDocument(({ state }) => colleagueNameOf(state, proposed.ownerColleagueId));
  const { part, text, measure, due, ownerColleagueId, because } = proposed;
  const label = objectivePartLabels[part].toLowerCase();
  return (
    <div className={styles.offer} data-proposed={part}>
      <div>
        <p>
          Proposed, {label}: {text}. {measure}.
        </p>
        <p className={looks.note}>
          By {dateText(due)}
          {owner === '' ? '' : `, ${owner}`}. {because}
        </p>
      </div>
      <Button
        size="s"
        edits
        icon={<Plus />}
        aria-label={`Take over: ${label}`}
        onClick={() => {
          const facts = { personId, part, text, measure, due, ownerColleagueId };
          void run(newObjective, { id: newId(), facts });
        }}
      >
        Take over
      </Button>
    </div>
  );
}
