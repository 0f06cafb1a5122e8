import { useState, type ReactElement } from 'react';
import { run } from '#renderer/edits/run.ts';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { OwnerOfWork } from '#renderer/parts/work/OwnerOfWork.tsx';
import { writeLine } from '#shared/edit/plan/plan-edits.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import styles from './LineCard.module.css';

type Props = { readonly row: PlanRow; readonly state: PartnerState };

/** Who does it, by the rule or as the user said; it opens to a choice. */
export function LineOwner({ row, state }: Props): ReactElement {
  const { personId, slot, shown } = row;
  const [open, setOpen] = useState(false);
  const readOnly = useReadOnly();
  const owner = colleagueNameOf(state, shown.ownerColleagueId);
  const text = owner === '' ? 'Nobody yet' : owner;
  if (readOnly || row.planned === null) return <span className={styles.owner}>{text}</span>;
  return (
    <Popover
      label="Who does it"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className={styles.owner} aria-label={`Owner: ${text}, change`}>
          {text}
        </button>
      }
    >
      <OwnerOfWork
        owner={owner}
        onOwner={async (ownerColleagueId, options) => {
          const saved = await run(writeLine, { personId, slot, texts: { ownerColleagueId } }, options);
          if (saved) setOpen(false);
          return saved;
        }}
      />
    </Popover>
  );
}
