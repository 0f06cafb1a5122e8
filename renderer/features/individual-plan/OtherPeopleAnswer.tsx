import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { choosePlan } from '#renderer/session/individual-plan.ts';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { PersonPicker } from '#renderer/parts/people/PersonPicker.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { Person } from '#shared/model/person.ts';
import { otherPeopleFor } from '#shared/rules/individual-plan/other-people.ts';
import type { PlanAnswer } from '#shared/rules/individual-plan/individual-plan.ts';
import { nameOf } from '#shared/reading/people.ts';
import styles from './Answer.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly person: Person; readonly answer: PlanAnswer };

/** Whom else to plan for: chosen people, each a way to their plan, and whom the map offers. */
export function OtherPeopleAnswer({ person, answer }: Props): ReactElement {
  const personId = person.id;
  const state = useDocument((document) => document.state);
  const today = useToday();
  const readOnly = useReadOnly();
  const { chosen, offered } = otherPeopleFor(state, personId, today);
  const save = (otherPlanPersonIds: readonly PersonId[]): void =>
    void run(changePeople, { personIds: [personId], facts: { otherPlanPersonIds } });
  return (
    <div className={styles.answer} data-question={answer.question}>
      {chosen.length > 0 && (
        <ul className={looks.wrap1} aria-label={answer.label}>
          {chosen.map((id) => (
            <li key={id} className={styles.chip}>
              <button type="button" onClick={() => choosePlan(id)}>
                {nameOf(state, id)}
              </button>
              <IconButton
                size="s"
                edits
                label={`${nameOf(state, id)} needs no plan because of this one`}
                icon={<X />}
                onClick={() => save(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        label={answer.label}
        text=""
        placeholder="Add somebody by name"
        without={[personId, ...chosen]}
        onChoose={(id) => save([...chosen, id])}
      />
      {!readOnly &&
        offered.map(({ personId: id, because }) => (
          <div key={id} className={styles.mapFoot}>
            <p className={styles.because}>{because}</p>
            <Button size="s" variant="plain" icon={<Plus />} onClick={() => save([...chosen, id])}>
              {nameOf(state, id)}
            </Button>
          </div>
        ))}
    </div>
  );
}
