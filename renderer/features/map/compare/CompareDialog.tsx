import { useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { MomentPicker } from '#renderer/parts/history/MomentPicker.tsx';
import { compareOnMap } from '#renderer/session/compare-on-map.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { momentChoices, type MomentChoice } from '#shared/history/moment-choices.ts';
import { closeMoments, useCompareDialog } from './dialog-store.ts';
import looks from '#renderer/ui/looks.module.css';

/** Asks which two moments the map compares; the last meeting and now are chosen at first. */
export function CompareDialog(): ReactElement | null {
  const open = useCompareDialog((store) => store.open);
  return open ? <Asking /> : null;
}

function Asking(): ReactElement {
  const { state, today } = useDocument.getState();
  const [from, setFrom] = useState<MomentChoice | null>(momentChoices(state, today)[0] ?? null);
  const [to, setTo] = useState<MomentChoice | null>(null);

  function start(): void {
    if (from === null) return;
    closeMoments();
    void compareOnMap({ from: from.moment, to: to?.moment ?? null, name: from.name, until: to?.name ?? '' });
  }

  return (
    <Dialog
      open
      onOpenChange={closeMoments}
      size="s"
      title="Compare with …"
      description="The map marks what changed in between. Nothing is written."
      footer={
        <>
          <Button onClick={closeMoments}>Cancel</Button>
          <Button variant="primary" disabled={from === null} onClick={start}>
            Compare
          </Button>
        </>
      }
    >
      <div className={looks.column3}>
        <MomentPicker label="Since" value={from} onChoose={setFrom} />
        <MomentPicker label="Until" value={to} onChoose={setTo} orNow />
      </div>
    </Dialog>
  );
}
