import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newValidation } from '#shared/edit/culture/culture-fit-edits.ts';
import { FlaskConical } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { showView } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { cultureComponentLabels, cultureComponents } from '#shared/model/culture-item.ts';
import { proposeValidations, type ProposedValidation } from '#shared/rules/culture/propose-validations.ts';
import { cultureOf } from '#shared/rules/culture/score.ts';
import { byDue } from '#shared/reading/due-order.ts';
import { useHeldDue } from '#renderer/parts/work/use-held-due.ts';
import { lowerFirst } from '#shared/text/wording.ts';
import { NewTest } from './NewTest.tsx';
import page from '../page/Page.module.css';
import { ValidationItem } from './ValidationItem.tsx';
import styles from './ValidationView.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Tests of what the questionnaire says: proposed, planned, concluded; and what they did to the confidence (method, section 6). */
export function ValidationView(): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  const proposed = useMemo(() => proposeValidations(state), [state]);
  // A test keeps its place when it is concluded, so that nobody loses sight of it.
  const all = useMemo(() => [...state.validation.values()].sort(byDue), [state.validation]);
  const { dueOf } = useHeldDue(all);
  const planned = all.toSorted((a, b) => byDue({ id: a.id, due: dueOf(a) }, { id: b.id, due: dueOf(b) }));
  if (cultureOf(state).type === null && planned.length === 0)
    return (
      <EmptyState
        icon={<FlaskConical />}
        title="Nothing to test yet"
        description="Answer the questionnaire first. Here you then find tests for the claims that its result rests on: small things to do, and what it means when they go one way or the other."
        actions={
          <Button variant="primary" onClick={() => showView('culture', 'questionnaire')}>
            Answer the questionnaire
          </Button>
        }
      />
    );
  return (
    <ReadOnlyArea value={readOnly}>
      <div className={page.page}>
        <Confidence />
        <section className={looks.column2} aria-label="Tests">
          <h2 className={looks.largeHeading}>Tests</h2>
          {planned.length === 0 ? (
            <p className={looks.quiet}>No test is planned yet. Take one of those below, or write your own.</p>
          ) : (
            <JoinedCards roomy>
              {planned.map((validation) => (
                <ValidationItem key={validation.id} validation={validation} />
              ))}
            </JoinedCards>
          )}
          <NewTest />
        </section>
        {proposed.length > 0 && (
          <section className={looks.column2} aria-label="Proposed tests">
            <h2 className={looks.largeHeading}>Worth testing</h2>
            <JoinedCards roomy>
              {proposed.map((proposal) => (
                <Proposal key={proposal.starter.id} proposal={proposal} />
              ))}
            </JoinedCards>
          </section>
        )}
      </div>
    </ReadOnlyArea>
  );
}

function Confidence(): ReactElement {
  const result = useDocument(({ state }) => cultureOf(state));
  return (
    <section className={looks.column2} aria-label="Confidence">
      <h2 className={looks.largeHeading}>Confidence {result.confidence.total} of 100</h2>
      <p className={page.lead}>
        Each test that supports a claim adds 10 points to the confidence of its component, each one against it
        takes 10 away.
      </p>
      <ul className={styles.confidences}>
        {cultureComponents.map((component) => {
          const { total, supports, against } = result.components[component].confidence;
          return (
            <li key={component}>
              <span>{cultureComponentLabels[component]}</span> <strong>{total}</strong>{' '}
              {supports + against > 0 && (
                <span className={looks.quiet}>
                  {supports} for, {against} against
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Proposal({ proposal }: { readonly proposal: ProposedValidation }): ReactElement {
  const { id, component, claim, test, supports, against } = proposal.starter;
  return (
    <li className={styles.proposal}>
      <div className={styles.words}>
        <h3 className={styles.claim}>
          {claim} <span className={looks.quiet}>{cultureComponentLabels[component]}</span>
        </h3>
        <p>{test}</p>
        <p className={looks.quiet}>Supports it: {supports}</p>
        <p className={looks.quiet}>Speaks against it: {against}</p>
        <p className={looks.quiet}>because {lowerFirst(proposal.because)}</p>
      </div>
      <Button
        size="s"
        edits
        aria-label={`Plan this test: ${test}`}
        onClick={() =>
          void run(newValidation, { id: newId(), facts: { starterId: id, component, claim, test } })
        }
      >
        Plan this test
      </Button>
    </li>
  );
}
