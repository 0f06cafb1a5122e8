import { run } from '#renderer/edits/run.ts';
import { answer as answerEdit } from '#shared/edit/culture/culture-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { AnswerFacts } from '#shared/edit/culture/answers.ts';
import { answerId } from '#shared/model/culture-answer.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { IsoDate, RespondentId } from '#shared/model/id.ts';
import { MAX_LONG_TEXT } from '#shared/model/field.ts';
import type { CultureItem } from '#shared/model/culture-item.ts';
import { lensHints, lensOf, questionnaire } from '#shared/playbook/culture/questionnaire.ts';
import { answersAbout, type CultureSubject } from '#shared/rules/culture/subject.ts';
import styles from './ItemCard.module.css';
import { PointsSplit } from './PointsSplit.tsx';

type Props = {
  readonly subject: CultureSubject;
  readonly respondentId: RespondentId;
  readonly item: CultureItem;
};

/** One item of the questionnaire: the ten points, “don’t know”, the evidence and its date. Everything is saved as it is made. */
export function ItemCard({ subject, respondentId, item }: Props): ReactElement {
  const answer = useDocument(({ state }) => answersAbout(state, subject).get(answerId(respondentId, item)));
  const today = useDocument((document) => document.today);
  const { question, statements } = questionnaire[item];
  const points = answer?.points ?? [];
  const dontKnow = answer?.dontKnow === true;
  const save = (facts: AnswerFacts): Promise<boolean> =>
    run(answerEdit[subject], { id: respondentId, item, facts });
  return (
    <fieldset
      className={styles.item}
      data-state={dontKnow ? 'dont-know' : points.length > 0 ? 'done' : 'open'}
    >
      <legend className={styles.question}>{question}</legend>
      <p className={styles.lens}>{lensHints[lensOf(item)]}</p>
      <PointsSplit
        statements={statements}
        saved={points}
        onSave={(next) => save({ points: next, answeredOn: today })}
      />
      <div className={styles.proof}>
        <TextField
          className={styles.evidence ?? ''}
          label="How do you know?"
          placeholder="What you saw or heard, and where"
          value={answer?.evidence ?? ''}
          draft={fieldDraft(
            subject === 'owner' ? 'owner_answer' : 'culture_answer',
            answerId(respondentId, item),
            'evidence',
          )}
          maxLength={MAX_LONG_TEXT}
          onCommit={(text) =>
            save({
              evidence: text.trim(),
              ...(answer === undefined || answer.answeredOn === null ? { answeredOn: today } : {}),
            })
          }
        />
        <DateField
          className={styles.date ?? ''}
          label="As of"
          value={answer?.answeredOn ?? null}
          max={today}
          onCommit={(date) => save({ answeredOn: date as IsoDate | null })} // the field gives ISO dates
        />
        <div className={styles.unknown}>
          <Checkbox
            label="Don’t know"
            checked={dontKnow}
            onCheckedChange={(on) => void save({ dontKnow: on, ...(on ? { answeredOn: today } : {}) })}
          />
        </div>
      </div>
    </fieldset>
  );
}
