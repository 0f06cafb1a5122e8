import { run } from '#renderer/edits/run.ts';
import { acceptLine, resetLine } from '#shared/edit/plan/plan-edits.ts';
import {
  Check,
  ChevronDown,
  ClipboardCheck,
  ListPlus,
  ListTodo,
  NotebookPen,
  Pencil,
  RotateCcw,
  Trash2,
  X,
} from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { openIndividualPlan } from '#renderer/session/individual-plan.ts';
import { askOutcome } from '#renderer/session/tactics-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dateText } from '#shared/reading/calendar.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { focusLine } from './focus-line.ts';
import { openActionOf } from './line-action.ts';
import { makeAction } from './make-action.ts';
import { mayRecord } from './may-record.ts';
import { removeLineOf } from './remove-line.ts';
import { toggleLine, usePlan } from '#renderer/session/plan-store.ts';
import { showAction } from '#renderer/session/show-in-plan.ts';
import styles from './LineButtons.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly row: PlanRow; readonly state: PartnerState; readonly becauseId: string };

/** What can be done with a line: open its because, accept, edit, reject, go back to the rules, make an action of it; the line of somebody who left can be removed. */
export function LineButtons({ row, state, becauseId }: Props): ReactElement {
  const { id, personId, slot, state: lineState } = row;
  const isOpen = usePlan(({ open }) => open.has(id));
  const made = openActionOf(state, row);
  const others = [...state.action.values()].filter(
    (action) => action.personId === personId && !action.done && action !== made,
  ).length;
  const gone = row.planned === null;

  async function decide(work: Promise<boolean>): Promise<void> {
    // The button that was pressed may be gone now; the line keeps the focus.
    if (await work) focusLine(id);
  }

  return (
    <div className={styles.buttons}>
      <Button
        size="s"
        variant="plain"
        icon={<ChevronDown className={styles.chevron} data-open={isOpen || undefined} />}
        aria-expanded={isOpen}
        aria-controls={becauseId}
        onClick={() => toggleLine(id)}
      >
        How and why
      </Button>
      {others > 0 && (
        <span className={looks.note}>
          {others === 1 ? '1 ' : `${String(others)} `}
          {made === undefined ? '' : 'more '}
          {others === 1 ? 'action open' : 'actions open'}
        </span>
      )}
      <span className={looks.grow} />
      <Button
        size="s"
        variant="plain"
        icon={<NotebookPen />}
        title="Individual plan"
        onClick={() => openIndividualPlan(personId)}
      >
        <span className={styles.label}>Individual plan</span>
      </Button>
      {!gone && lineState === 'proposed' && (
        <Tool
          icon={<Check />}
          keys="A"
          title="Accept"
          onClick={() => void decide(run(acceptLine, { personId, slot }))}
        >
          Accept
        </Tool>
      )}
      {!gone && lineState !== 'rejected' && (
        <>
          <Tool
            icon={<Pencil />}
            keys="E"
            title="Edit"
            onClick={() => usePlan.setState({ editing: id, rejecting: null })}
          >
            <span className={styles.label}>Edit</span>
          </Tool>
          <Tool
            icon={<X />}
            keys="R"
            title="Reject"
            onClick={() => usePlan.setState({ rejecting: id, editing: null })}
          >
            <span className={styles.label}>Reject</span>
          </Tool>
        </>
      )}
      {mayRecord(row) && (
        <Tool
          icon={<ClipboardCheck />}
          keys="O"
          title="What came of it?"
          onClick={() => askOutcome(personId, row.shown.tacticId)}
        >
          <span className={styles.label}>What came of it?</span>
        </Tool>
      )}
      {!gone && lineState !== 'proposed' && (
        <Button
          size="s"
          edits
          icon={<RotateCcw />}
          onClick={() => void decide(run(resetLine, { personId, slot }))}
        >
          Back to the rules
        </Button>
      )}
      {gone && (
        <Button size="s" edits icon={<Trash2 />} onClick={() => void removeLineOf(row)}>
          Remove the line
        </Button>
      )}
      {made !== undefined && (
        <Button
          size="s"
          icon={<ListTodo />}
          aria-keyshortcuts="T"
          title={made.text}
          onClick={() => showAction(made.id)}
        >
          {made.due === null ? 'Open action, no date' : `Open action, due ${dateText(made.due)}`}
        </Button>
      )}
      {made === undefined && !gone && lineState !== 'rejected' && (
        <Tool
          icon={<ListPlus />}
          keys="T"
          title="Make it an action"
          onClick={() => void decide(makeAction(row))}
        >
          Make it an action
        </Tool>
      )}
    </div>
  );
}

type ToolProps = {
  readonly icon: ReactElement;
  readonly keys: string;
  readonly title: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A button that changes the line, with the key that does the same on the card. */
function Tool({ keys, title, ...rest }: ToolProps): ReactElement {
  return <Button size="s" edits aria-keyshortcuts={keys} title={`${title} (${keys})`} {...rest} />;
}
