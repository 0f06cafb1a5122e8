import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newAdjustment } from '#shared/edit/culture/culture-fit-edits.ts';
import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { cultureTypeLabels } from '#shared/model/culture-type.ts';
import { guidelinesFor, shareText, type WeightedGuideline } from '#shared/rules/culture/guidelines.ts';
import styles from './Guidelines.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What to build on, to watch and to adapt for the pair at hand; each thing to adapt becomes an adjustment with one click. */
export function Guidelines(): ReactElement | null {
  const state = useDocument((document) => document.state);
  const cells = guidelinesFor(state);
  if (cells.length === 0) return null;
  return (
    <section className={looks.column2} aria-label="Guidelines">
      <h2 className={looks.largeHeading}>Guidelines for this pair</h2>
      {cells.map((cell) => (
        <Cell key={`${cell.we} ${cell.partner}`} cell={cell} alone={cells.length === 1} />
      ))}
    </section>
  );
}

function Cell({ cell, alone }: { readonly cell: WeightedGuideline; readonly alone: boolean }): ReactElement {
  const { common, watch, adapt, because } = cell;
  const pair = `We are ${cultureTypeLabels[cell.we].toLowerCase()}, they are ${cultureTypeLabels[cell.partner].toLowerCase()}`;
  const taken = useDocument(({ state }) =>
    [...state.adjustment.values()].map((adjustment) => adjustment.change).join('\n'),
  );
  return (
    <article className={styles.cell} aria-label={pair}>
      <h3 className={looks.heading}>
        {pair}
        {!alone && <span className={styles.weight}> applies {shareText(cell.weight)}</span>}
      </h3>
      <dl className={styles.parts}>
        <dt>Common</dt>
        <dd>{common}</dd>
        <dt>Watch</dt>
        <dd>{watch}</dd>
        <dt>Adapt</dt>
        <dd>
          <ul className={styles.adapt}>
            {adapt.map((text) => (
              <li key={text}>
                <span>{text}</span>
                <IconButton
                  size="s"
                  edits
                  label={`Make it an adjustment: ${text}`}
                  icon={<Plus />}
                  disabled={taken.split('\n').includes(text)}
                  onClick={() => void take(text, watch)}
                />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {!alone && <p className={looks.quiet}>{because}</p>}
    </article>
  );
}

async function take(change: string, difference: string): Promise<void> {
  if (await run(newAdjustment, { id: newId(), facts: { change, difference } }))
    toast({ title: 'Adjustment added', description: change, key: 'adjustment' });
}
