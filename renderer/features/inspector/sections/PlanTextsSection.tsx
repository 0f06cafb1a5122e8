import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { NotebookPen } from 'lucide-react';
import type { ReactElement } from 'react';
import { openIndividualPlan } from '#renderer/session/individual-plan.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import type { Person } from '#shared/model/person.ts';
import { Section } from '#renderer/parts/Section.tsx';

type PlanText =
  | 'decidesAlone'
  | 'canInfluence'
  | 'responsibilities'
  | 'businessObjectives'
  | 'personalAgenda'
  | 'valueToday'
  | 'valueToBuild'
  | 'communicationPlan';
type Words = readonly { readonly field: PlanText; readonly label: string }[];

const decisions: Words = [
  { field: 'decidesAlone', label: 'Decides alone' },
  { field: 'canInfluence', label: 'Can influence' },
];

const planTexts: Words = [
  { field: 'responsibilities', label: 'Position and formal responsibilities' },
  { field: 'businessObjectives', label: 'Their business objectives' },
  { field: 'personalAgenda', label: 'Their personal agenda' },
  { field: 'valueToday', label: 'Value that we provide today' },
  { field: 'valueToBuild', label: 'How we can build more' },
  { field: 'communicationPlan', label: 'How we will communicate the value' },
];

/** What the person decides alone and can influence: the two texts beside the formal role. */
export function DecisionsSection({ person }: { readonly person: Person }): ReactElement {
  return (
    <Section id="decisions" title="Decisions" summary={filled(person, decisions)} closedAtFirst>
      <Texts person={person} words={decisions} />
    </Section>
  );
}

/** The texts of the individual relationship plan (method, section 5, point 6). */
export function PlanTextsSection({ person }: { readonly person: Person }): ReactElement {
  return (
    <Section id="plan-texts" title="Individual plan" summary={filled(person, planTexts)} closedAtFirst>
      <Button size="s" icon={<NotebookPen />} onClick={() => openIndividualPlan(person.id)}>
        Open the individual plan
      </Button>
      <Texts person={person} words={planTexts} />
    </Section>
  );
}

function Texts({ person, words }: { readonly person: Person; readonly words: Words }): ReactElement {
  const id = person.id;
  return (
    <>
      {words.map(({ field, label }) => (
        <TextArea
          key={field}
          label={label}
          value={person[field]}
          draft={fieldDraft('person', id, field)}
          rows={2}
          onCommit={(text) => run(changePeople, { personIds: [id], facts: { [field]: text.trim() } })}
        />
      ))}
    </>
  );
}

function filled(person: Person, words: Words): string {
  const count = words.filter(({ field }) => person[field] !== '').length;
  return count === 0 ? 'Empty' : `${String(count)} of ${String(words.length)} filled`;
}
