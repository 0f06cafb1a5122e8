import type { ReactElement } from 'react';
import { newId } from '#renderer/document/new-id.ts';
import { run } from '#renderer/edits/run.ts';
import { newObjective } from '#shared/edit/individual-plan/objective-edits.ts';
import { otherDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { objectivePartLabels, objectiveParts, type Objective } from '#shared/model/objective.ts';
import { AddText } from './AddText.tsx';
import { ObjectiveItem } from './ObjectiveItem.tsx';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly objectives: readonly Objective[] };

/** The objectives for a person in their three parts, each with a line that adds to it (method, section 5, point 6). */
export function PersonObjectives({ personId, objectives }: Props): readonly ReactElement[] {
  return objectiveParts.map((part) => (
    <div key={part} className={looks.column1}>
      <h4 className={looks.label}>{objectivePartLabels[part]}</h4>
      <ul className={looks.column2}>
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
  ));
}
