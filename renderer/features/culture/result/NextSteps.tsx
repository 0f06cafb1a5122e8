import { run } from '#renderer/edits/run.ts';
import { deleteExampleAnswers } from '#shared/edit/culture/culture-edits.ts';
import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { cultureSteps, type CultureStep } from '#shared/rules/culture/next-steps.ts';
import type { CultureSubject } from '#shared/rules/culture/subject.ts';
import { AddRespondent } from '../respondents/AddRespondent.tsx';
import { setComparing } from '../respondents/culture-store.ts';
import styles from './NextSteps.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly subject: CultureSubject; readonly onAnswer: () => void };

/** What would make the result better, each with its button. */
export function NextSteps({ subject, onAnswer }: Props): ReactElement | null {
  const state = useDocument((document) => document.state);
  const steps = cultureSteps(state, subject);
  if (steps.length === 0) return null;
  return (
    <ul className={styles.steps} aria-label="What to do next">
      {steps.map((step) => (
        <li key={step.id}>
          <span className={styles.text}>{step.text}</span>
          <StepButton step={step} subject={subject} onAnswer={onAnswer} />
        </li>
      ))}
    </ul>
  );
}

function StepButton({ step, subject, onAnswer }: Props & { readonly step: CultureStep }): ReactElement {
  switch (step.id) {
    case 'answer':
    case 'said':
      return (
        <Button size="s" onClick={onAnswer}>
          Go on answering
        </Button>
      );
    case 'second':
      return <AddRespondent subject={subject} onAdded={onAnswer} />;
    case 'discuss':
      return (
        <Button
          size="s"
          onClick={() => {
            setComparing(subject, true);
            onAnswer();
          }}
        >
          See side by side
        </Button>
      );
    case 'examples':
      return (
        <div className={looks.wrap2}>
          <Button size="s" variant="plain" edits onClick={() => void removeExamples()}>
            Remove the example answers
          </Button>
          <Button size="s" onClick={onAnswer}>
            Answer yourself
          </Button>
        </div>
      );
  }
}

async function removeExamples(): Promise<void> {
  if (!(await run(deleteExampleAnswers, null))) return;
  toast({
    title: 'The example answers were removed',
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}
