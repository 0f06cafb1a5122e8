import { isWithUs } from '#shared/reading/people.ts';
import { newId } from '#renderer/document/new-id.ts';
import { actOnFinding, personOfFinding } from '#shared/edit/plan/action-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { handOver } from '#shared/edit/people/person-edits.ts';
import { ListPlus, ListTodo } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { showAction } from '#renderer/session/show-in-plan.ts';
import { takeStep } from '#renderer/parts/findings/take-step.ts';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { selectPersonWithoutSeat, selectSeats } from '#renderer/session/selection-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { focusHomeSoon } from '#renderer/ui/focus.ts';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#renderer/ui/Menu.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { openActionLike } from '#shared/edit/plan/actions.ts';
import { severityLabels, type FindingStep } from '#shared/rules/findings/finding.ts';
import type { Finding } from '#shared/rules/findings/findings.ts';
import { SilenceForm } from './SilenceForm.tsx';
import { SilenceMenu, type SilenceKind } from './SilenceMenu.tsx';
import { severityIcons } from '#renderer/parts/findings/severity.ts';
import styles from './FindingsList.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Steps that change what is saved. */
const editing: readonly FindingStep['kind'][] = [
  'plan-actions',
  'take-play',
  'vacate',
  'settle',
  'merge-people',
  'hand-over',
  'log-touch',
  'erase',
  'open-snapshot',
];

/** One finding: what, why, the right step, an action of it, and ways to silence it. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const { severity, title, because, seatIds, personIds, suggestion } = finding;
  const [asking, setAsking] = useState<SilenceKind | null>(null);
  const Icon = severityIcons[severity];
  const [only] = personIds;
  const open = useDocument(({ state }) => openActionLike(state, suggestion, personOfFinding(finding)));

  function select(): void {
    if (seatIds.length > 0) selectSeats(seatIds);
    else if (only !== undefined) selectPersonWithoutSeat(only);
    focusHomeSoon();
  }

  async function makeAction(): Promise<void> {
    if (!(await run(actOnFinding, { id: newId(), finding }))) return;
    const made = openActionLike(currentState(), suggestion, personOfFinding(finding));
    toast({
      title: 'Action added',
      description: `${suggestion} While it is open, the finding leads to it.`,
      ...(made === undefined
        ? {}
        : { action: { label: 'Show the action', onSelect: () => showAction(made.id) } }),
      key: 'finding-action',
    });
  }

  return (
    <li className={styles.item} data-severity={severity} data-rule={finding.rule}>
      <Icon size={16} className={styles.icon} aria-hidden />
      <Hidden>{severityLabels[severity]}</Hidden>
      <div className={looks.growWords}>
        {seatIds.length === 0 && only === undefined ? (
          <p className={styles.title}>{title}</p>
        ) : (
          <button type="button" className={styles.title} onClick={select}>
            {title}
          </button>
        )}
        <p className={styles.because}>{because}</p>
        <div className={styles.tools}>
          <Step finding={finding} />
          <span className={looks.endTools}>
            {open === undefined ? (
              <IconButton
                size="s"
                edits
                label={`Make it an action: ${suggestion}`}
                icon={<ListPlus />}
                tooltipSide="left"
                onClick={() => void makeAction()}
              />
            ) : (
              <Button
                size="s"
                variant="plain"
                icon={<ListTodo />}
                aria-label={`Action open: ${suggestion}`}
                title={suggestion}
                onClick={() => showAction(open.id)}
              >
                Action open
              </Button>
            )}
            <SilenceMenu finding={finding} onAsk={setAsking} />
          </span>
        </div>
        {asking !== null && <SilenceForm finding={finding} kind={asking} onDone={() => setAsking(null)} />}
      </div>
    </li>
  );
}

/** The step that fits; handing over asks to whom. */
function Step({ finding: { step, stepLabel, title } }: { readonly finding: Finding }): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  const disabled = readOnly && editing.includes(step.kind);
  const button = (
    <Button
      size="s"
      disabled={disabled}
      aria-label={`${stepLabel}: ${title}`}
      {...(step.kind === 'hand-over' ? {} : { onClick: () => takeStep(step) })}
    >
      {stepLabel}
      {step.kind === 'hand-over' ? ' …' : ''}
    </Button>
  );
  return step.kind === 'hand-over' ? <Menu trigger={button} items={() => successors(step)} /> : button;
}

function successors(step: Extract<FindingStep, { readonly kind: 'hand-over' }>): readonly MenuItem[] {
  const staying = [...currentState().colleague.values()]
    .filter(({ id }) => isWithUs(currentState(), id, currentToday()) && id !== step.from)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  if (staying.length === 0) return [{ heading: 'No other colleague is known' }];
  return [
    { heading: 'Who takes over?' },
    ...staying.map(({ id, name }) => ({
      id,
      label: name,
      onSelect: () => void run(handOver, { personIds: step.personIds, colleagueId: id }),
    })),
  ];
}
