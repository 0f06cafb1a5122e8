import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import type { Person } from '#shared/model/person.ts';
import { questionWords } from '#shared/rules/individual-plan/questions.ts';
import type { PlanAnswer } from '#shared/rules/individual-plan/individual-plan.ts';
import { FromMap } from './FromMap.tsx';
import styles from './Answer.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly person: Person; readonly answer: PlanAnswer };

/** A question that is answered in the user's own words; while there are none, what the map knows stands for them. */
export function AnswerField({ person, answer }: Props): ReactElement | null {
  const { question, label, map, from, because, ask } = answer;
  const { field, hint } = questionWords[question];
  if (field === null) return null;
  // What somebody wants for themselves is the most delicate thing that is written about them.
  const Area = question === 'personal-agenda' ? NoteArea : TextArea;
  const save = (text: string): Promise<boolean> =>
    run(changePeople, { personIds: [person.id], facts: { [field]: text.trim() } });
  return (
    <div className={styles.answer} data-question={question}>
      <Area
        label={label}
        value={person[field]}
        draft={fieldDraft('person', person.id, field)}
        rows={1}
        className={styles.field ?? ''}
        placeholder={map === '' ? hint : 'Say it in your own words, if you know more.'}
        onCommit={save}
      />
      {ask !== '' && from !== 'user' && <p className={looks.note}>To ask in the next talk: “{ask}”</p>}
      {map !== '' && (
        <FromMap
          text={map}
          because={because}
          folded={from === 'user'}
          action={
            from === 'user' ? null : (
              <Button
                size="s"
                variant="plain"
                edits
                aria-label={`Take over into ${label.toLowerCase()}`}
                onClick={() => void save(map)}
              >
                Take over
              </Button>
            )
          }
        />
      )}
    </div>
  );
}
