import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newStep } from '#shared/edit/culture/culture-fit-edits.ts';
import { Workflow } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { stepsOf } from '#shared/edit/culture/process-steps.ts';
import { partnerProcesses, partnerProcessLabels, type PartnerProcess } from '#shared/model/process-step.ts';
import page from '../page/Page.module.css';
import { otherDraft } from '#shared/model/draft.ts';
import { ProcessStepItem } from './ProcessStepItem.tsx';
import styles from './ProcessView.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What each process asks, so that the first step is easy to name. */
const questions: Readonly<Record<PartnerProcess, string>> = {
  ordering: 'From the wish of a client to the order at our desk',
  approval: 'Who has to agree before they commit to something',
  reporting: 'What is measured, who gets to see it, and when',
  support: 'Where a problem goes, and who may promise an answer',
  meetings: 'Which meetings there are, and what is decided in them',
};

/** How ordering, approval, reporting, support and meetings flow through the partner, who holds each step, and what touches us. */
export function ProcessView(): ReactElement {
  const state = useDocument((document) => document.state);
  const partnerId = useDocument((document) => document.partnerId);
  const readOnly = useDocument((document) => document.readOnly);
  const touching = partnerProcesses.flatMap((process) =>
    stepsOf(state, process).filter(({ touchesUs }) => touchesUs),
  );
  return (
    <ReadOnlyArea value={readOnly}>
      <div className={page.page}>
        <p className={page.lead}>
          Note how things flow through the partner, step by step, with the people on the map who hold the
          step. Mark what touches us: it is where their culture meets ours.
        </p>
        {touching.length > 0 && (
          <section className={looks.column2} aria-label="What touches us">
            <h2 className={looks.largeHeading}>What touches us</h2>
            <ul className={styles.touching}>
              {touching.map(({ id, process, text, touchNote }) => (
                <li key={id}>
                  <span className={looks.quiet}>{partnerProcessLabels[process]}:</span> {text}
                  {touchNote !== '' && <span className={looks.quiet}> – {touchNote}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {partnerProcesses.map((process) => {
          const steps = stepsOf(state, process);
          return (
            <section key={process} className={looks.column2} aria-label={partnerProcessLabels[process]}>
              <h2 className={looks.largeHeading}>
                <Workflow size={15} aria-hidden className={styles.icon} /> {partnerProcessLabels[process]}
              </h2>
              {steps.length === 0 && <p className={looks.quiet}>{questions[process]}.</p>}
              {steps.length > 0 && (
                <JoinedCards ordered roomy>
                  {steps.map((step, index) => (
                    <ProcessStepItem key={step.id} step={step} place={index + 1} of={steps.length} />
                  ))}
                </JoinedCards>
              )}
              <AddText
                label={`Add a step to ${partnerProcessLabels[process].toLowerCase()}`}
                draft={otherDraft('partner', partnerId ?? 'none', `+process_step.${process}`)}
                onAdd={(text) => run(newStep, { id: newId(), process, text })}
              />
            </section>
          );
        })}
      </div>
    </ReadOnlyArea>
  );
}
