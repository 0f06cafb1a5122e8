import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { otherDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { objectivePartLabels, objectiveParts } from '#shared/model/objective.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { ObjectiveItem } from '#renderer/parts/work/ObjectiveItem.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from '#renderer/parts/work/WorkList.module.css';

/** The objectives for a person in their three parts (method, section 5, point 6). */
export function ObjectivesSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const own = [...state.objective.values()].filter((objective) => objective.personId === personId);
  const open = own.filter((objective) => !objective.done).length;
  return (
    <Section
      id="objectives"
      title="Objectives"
      summary={own.length === 0 ? 'None yet' : `${String(open)} open`}
      closedAtFirst
    >
      {objectiveParts.map((part) => (
        <div key={part} className={styles.part}>
          <h4 className={styles.partTitle}>{objectivePartLabels[part]}</h4>
          <ul className={styles.list}>
            {own
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
    </Section>
  );
}
