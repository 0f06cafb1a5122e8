import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { ObjectiveItem } from '#renderer/parts/work/ObjectiveItem.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { objectivePartLabels, objectiveParts } from '#shared/model/objective.ts';
import { objectivesOf } from '#shared/rules/individual-plan/has-plan.ts';
import styles from './PlanPage.module.css';

/** The objectives in their three parts, each specific, measurable, dated and owned (method, section 5, point 6). */
export function PlanObjectives({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const objectives = objectivesOf(state, personId);
  return (
    <section className={`${styles.part ?? ''} ${styles.wide ?? ''}`} data-question="objectives">
      <h3 className={styles.partTitle}>Objectives</h3>
      {objectives.length === 0 && (
        <p className={styles.note}>
          With the first objective this person has a plan. Say exactly what should be true, how you will
          recognise it, by when, and who owns it.
        </p>
      )}
      <div className={styles.columns}>
        {objectiveParts.map((part) => (
          <div key={part} className={styles.column}>
            <h4 className={styles.columnTitle}>{objectivePartLabels[part]}</h4>
            <ul className={styles.list}>
              {objectives
                .filter((objective) => objective.part === part)
                .map((objective) => (
                  <ObjectiveItem key={objective.id} objective={objective} />
                ))}
            </ul>
            <AddText
              label={`Add: ${objectivePartLabels[part].toLowerCase()}`}
              draft={otherDraft('person', personId, `+objective.${part}`)}
              onAdd={(text) => run(newObjective, { id: newId(), facts: { text, personId, part } })}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
