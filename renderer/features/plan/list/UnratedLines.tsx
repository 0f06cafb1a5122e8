import type { ReactElement } from 'react';
import { runCommand } from '#renderer/commands/commands.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { usePlan } from '#renderer/session/plan-store.ts';
import { dateText } from '#shared/reading/calendar.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { countText } from '#shared/text/wording.ts';
import { FoldedLines } from './FoldedLines.tsx';

/** Stands for the lines of people whom nobody rated, which all say the same; they are listed on demand. */
export function UnratedLines({ rows }: { readonly rows: readonly PlanRow[] }): ReactElement {
  const open = usePlan((plan) => plan.unratedOpen);
  return (
    <FoldedLines
      label="Unknown stance"
      title={`Unknown stance: ${countText(rows.length, 'person', 'people')}`}
      open={open}
      onToggle={() => usePlan.setState({ unratedOpen: !open })}
      action={
        <Button size="s" edits onClick={() => void runCommand('rate.round')}>
          Rate now
        </Button>
      }
    >
      Ask whoever on our team meets them where they stand, those with influence first; each rating takes a
      person out of this group. {datesText(rows)}
    </FoldedLines>
  );
}

/** From when to when the lines are dated; empty without dates. */
function datesText(rows: readonly PlanRow[]): string {
  const dates = rows.flatMap(({ shown }) => shown.date ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `All are dated ${dateText(first)}.`;
  return `They are dated from ${dateText(first)} to ${dateText(last)}, by priority.`;
}
