import { run } from '#renderer/edits/run.ts';
import {
  changeAdjustment,
  completeAdjustmentToday,
  deleteAdjustment,
  reopenAdjustment,
} from '#shared/edit/culture/culture-fit-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Adjustment } from '#shared/model/adjustment.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { cultureComponentLabels, cultureComponents } from '#shared/model/culture-item.ts';
import { partnerProcesses, partnerProcessLabels } from '#shared/model/process-step.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { OwnerOfWork } from './OwnerOfWork.tsx';
import { WorkItem } from './WorkItem.tsx';

/** The attribute of each adjustment in a list, by which a new one is found. */
export const ADJUSTMENT_MARK = 'data-adjustment';

type Props = {
  readonly adjustment: Adjustment;
  /** Says that it is an adjustment, for lists that hold other things too. */
  readonly withKind?: boolean;
};

/** One adjustment: done, what we change, due date and colleague; the rest on demand. */
export function AdjustmentItem({ adjustment, withKind = false }: Props): ReactElement {
  const { id, change, difference, component, process, due, done, doneOn, effect } = adjustment;
  const colleague = useDocument(({ state }) => colleagueNameOf(state, adjustment.colleagueId));
  const meta = [
    component === null ? '' : cultureComponentLabels[component],
    process === null ? '' : partnerProcessLabels[process],
  ];
  return (
    <WorkItem
      what="adjustment"
      draft={fieldDraft('adjustment', id, 'change')}
      text={change}
      mark={{ [ADJUSTMENT_MARK]: '' }}
      due={due}
      done={done}
      doneOn={doneOn}
      meta={[
        ...(withKind ? [<Badge key="kind">Adjustment</Badge>] : []),
        ...meta.filter((part) => part !== '').map((part) => <span key={part}>{part}</span>),
        ...(colleague === '' ? [] : [<span key="colleague">{colleague}</span>]),
      ]}
      onDone={(now) => void run(now ? completeAdjustmentToday : reopenAdjustment, { id })}
      onText={(text) => run(changeAdjustment, { id, facts: { change: text } })}
      onDelete={() => void run(deleteAdjustment, { id })}
      pair={
        <>
          <DateField
            label="Due"
            value={due}
            onCommit={(date) => run(changeAdjustment, { id, facts: { due: date as IsoDate | null } })} // the field gives ISO dates
          />
          <OwnerOfWork
            owner={colleague}
            onOwner={(colleagueId, options) => run(changeAdjustment, { id, facts: { colleagueId } }, options)}
          />
          <Select
            label="Process concerned"
            value={process}
            placeholder="None"
            options={partnerProcesses.map((value) => ({ value, label: partnerProcessLabels[value] }))}
            onValueChange={(value) => void run(changeAdjustment, { id, facts: { process: value } })}
            onClear={() => void run(changeAdjustment, { id, facts: { process: null } })}
          />
          <Select
            label="Component"
            value={component}
            placeholder="None"
            options={cultureComponents.map((value) => ({ value, label: cultureComponentLabels[value] }))}
            onValueChange={(value) => void run(changeAdjustment, { id, facts: { component: value } })}
            onClear={() => void run(changeAdjustment, { id, facts: { component: null } })}
          />
        </>
      }
    >
      <TextArea
        label="The difference behind it"
        value={difference}
        draft={fieldDraft('adjustment', id, 'difference')}
        rows={1}
        onCommit={(text) => run(changeAdjustment, { id, facts: { difference: text.trim() } })}
      />
      <TextArea
        label="Observed effect"
        value={effect}
        draft={fieldDraft('adjustment', id, 'effect')}
        rows={1}
        onCommit={(text) => run(changeAdjustment, { id, facts: { effect: text.trim() } })}
      />
    </WorkItem>
  );
}
