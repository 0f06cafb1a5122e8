import { Compass } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { cultureComponents, type CultureComponent } from '#shared/model/culture-item.ts';
import type { CultureTypeFor } from '#shared/rules/culture/score.ts';
import { resultFor, typeOf, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { typeText } from '#shared/rules/culture/verdict.ts';
import { ComponentCard } from './ComponentCard.tsx';
import { goTo, usePlace } from '../respondents/culture-store.ts';
import { DescriptorGrid } from './DescriptorGrid.tsx';
import { NextSteps } from './NextSteps.tsx';
import styles from './Result.module.css';
import { SaidType } from './SaidType.tsx';
import { Verdict } from './Verdict.tsx';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly subject: CultureSubject;
  /** Shows the questionnaire. */
  readonly onAnswer: () => void;
  /** What a component means for us, at the foot of its card. */
  readonly noteFor?: (component: CultureComponent) => ReactNode;
  /** What follows the result, before the descriptor grid. */
  readonly children?: ReactNode;
};

/** What the questionnaire says about a culture: type, shares, confidence, component by component, and the place in the grid. */
export function Result({ subject, onAnswer, noteFor, children }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const { respondentId } = usePlace(subject);
  const result = resultFor(state, subject);
  const known = typeOf(state, subject);
  const answer = (component: CultureComponent): void => {
    if (respondentId !== null) goTo(subject, respondentId, component);
    onAnswer();
  };
  return (
    <section className={styles.result} aria-label="Culture, result">
      {result.overall === null ? (
        <>
          <NothingYet
            subject={subject}
            known={known}
            begun={result.respondents.length > 0}
            onAnswer={onAnswer}
          />
          <RulesUse subject={subject} known={known} />
        </>
      ) : (
        <>
          <Verdict result={result} shares={result.overall} />
          <NextSteps subject={subject} onAnswer={onAnswer} />
          <div className={styles.cards}>
            {cultureComponents.map((component) => (
              <ComponentCard
                key={component}
                component={component}
                result={result.components[component]}
                onAnswer={() => answer(component)}
                note={noteFor?.(component)}
              />
            ))}
          </div>
        </>
      )}
      {children}
      <section className={styles.part} aria-label="What the four types look like">
        <h3 className={looks.largeHeading}>What the four types look like</h3>
        <DescriptorGrid subject={subject} result={result} known={known} />
      </section>
      {result.overall !== null && <RulesUse subject={subject} known={known} />}
    </section>
  );
}

type KnownProps = { readonly subject: CultureSubject; readonly known: CultureTypeFor };

/** The type that plan, tactics and brief go by, why, and what the user just says. */
function RulesUse({ subject, known }: KnownProps): ReactElement {
  return (
    <section className={styles.part} aria-label="What the plan and the brief use">
      <h3 className={looks.largeHeading}>What the plan and the brief use</h3>
      <p className={looks.quiet}>{known.because}</p>
      <SaidType subject={subject} />
    </section>
  );
}

const purpose: Readonly<Record<CultureSubject, string>> = {
  partner: 'It decides the channel and the pace of the plan, and what to adapt.',
  owner: 'It is compared with each partner’s, to find common ground and what to adapt.',
};

type NothingProps = KnownProps & {
  /** Somebody is a respondent already. */
  readonly begun: boolean;
  readonly onAnswer: () => void;
};

function NothingYet({ subject, known, begun, onAnswer }: NothingProps): ReactElement {
  const said = known.type === null ? null : typeText(known.type, known.second);
  const whose = subject === 'partner' ? 'Their culture' : 'Our own culture';
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={<Compass />}
        title={said === null ? `${whose} is not known yet` : `${whose}: ${said}, as you chose`}
        description={
          said === null
            ? `${purpose[subject]} Answer what you know in the questionnaire, or choose a type below when one fits.`
            : 'The questionnaire shows where this is so and where not, component by component, and how certain it is.'
        }
        actions={
          <Button variant="primary" onClick={onAnswer}>
            {begun ? 'Go on answering' : 'Begin the questionnaire'}
          </Button>
        }
      />
    </div>
  );
}
