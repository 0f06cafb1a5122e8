import { useEffect, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { MomentPicker } from '#renderer/parts/history/MomentPicker.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { momentChoices, type MomentChoice } from '#shared/history/moment-choices.ts';
import { lastDeck } from './slides/last-deck.ts';
import { choose, chosenSections, type ExportChoice } from './export-store.ts';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly choice: ExportChoice; readonly disabled: boolean };

/** Since when the plan or the map tells what changed; internal ones alone can. */
export function Since({ choice, disabled }: Props): ReactElement | null {
  const { kind, audience, since } = choice;
  const inPlan = kind === 'pdf' && chosenSections(choice).includes('changes');
  const inSlides = kind === 'pptx';
  useEffect(() => {
    if (since === null && inPlan) choose({ since: firstMoment() });
  }, [inPlan, since]);
  useEffect(() => {
    // Slides tell what changed since the last ones; the first ones since the last meeting.
    if (inSlides) choose({ since: lastDeckOfPartner() ?? firstMoment() });
  }, [inSlides]);
  if (audience !== 'internal' || kind === 'csv' || kind === 'xlsx' || (kind === 'pdf' && !inPlan))
    return null;
  return (
    <div className={looks.column2}>
      {kind !== 'pdf' && (
        <Checkbox
          label="Mark what changed since …"
          checked={since !== null}
          disabled={disabled}
          onCheckedChange={(wanted) => choose({ since: wanted ? firstMoment() : null })}
        />
      )}
      {since !== null && (
        <MomentPicker
          label="What changed since"
          value={since}
          disabled={disabled}
          onChoose={(next) => choose({ since: next })}
        />
      )}
    </div>
  );
}

function lastDeckOfPartner(): MomentChoice | null {
  const { partnerId } = useDocument.getState();
  return partnerId === null ? null : lastDeck(partnerId);
}

function firstMoment(): MomentChoice | null {
  const { state, today } = useDocument.getState();
  return momentChoices(state, today)[0] ?? null;
}
