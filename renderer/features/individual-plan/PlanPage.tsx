import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { Person } from '#shared/model/person.ts';
import type { PlanQuestion } from '#shared/rules/individual-plan/questions.ts';
import { individualPlanOf, type PlanAnswer } from '#shared/rules/individual-plan/individual-plan.ts';
import { AnswerField } from './AnswerField.tsx';
import { FrequencyAnswer } from './FrequencyAnswer.tsx';
import type { ListedPerson } from './listed-people.ts';
import { OtherPeopleAnswer } from './OtherPeopleAnswer.tsx';
import { PageHead } from './PageHead.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanObjectives } from './PlanObjectives.tsx';
import { RelationshipAnswer } from './RelationshipAnswer.tsx';
import styles from './PlanPage.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly person: Person; readonly people: readonly ListedPerson[] };

/** What belongs together on the page, by question. */
const parts: readonly { readonly title: string; readonly questions: readonly PlanQuestion[] }[] = [
  { title: 'Who they are', questions: ['position', 'business-objectives', 'personal-agenda'] },
  { title: 'What they decide', questions: ['decides-alone', 'can-influence'] },
  { title: 'What we bring', questions: ['value-today', 'value-to-build'] },
  { title: 'How we stand', questions: ['relationship', 'frequency', 'communication', 'other-people'] },
];

/** The individual plan of one person on one page: every question with its answer, objectives in three parts, actions. Saved as made. */
export function PlanPage({ person, people }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useDocument((document) => document.today);
  const personId = person.id;
  const answers = individualPlanOf(state, personId, today);
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  return (
    <article
      className={styles.page}
      aria-label={`Individual plan: ${person.name}`}
      data-individual={person.id}
    >
      <PageHead person={person} people={people} answers={answers} />
      <div className={styles.parts}>
        {parts.map(({ title, questions }) => (
          <section key={title} className={styles.part}>
            <h3 className={looks.largeHeading}>{title}</h3>
            {questions.map((question) => {
              const answer = byQuestion.get(question);
              return answer === undefined ? null : <Answer key={question} person={person} answer={answer} />;
            })}
          </section>
        ))}
      </div>
      <PlanObjectives personId={personId} />
      <PlanActions personId={personId} />
    </article>
  );
}

function Answer({ person, answer }: { readonly person: Person; readonly answer: PlanAnswer }): ReactElement {
  switch (answer.question) {
    case 'relationship':
      return <RelationshipAnswer person={person} answer={answer} />;
    case 'frequency':
      return <FrequencyAnswer person={person} answer={answer} />;
    case 'other-people':
      return <OtherPeopleAnswer person={person} answer={answer} />;
    default:
      return <AnswerField person={person} answer={answer} />;
  }
}
