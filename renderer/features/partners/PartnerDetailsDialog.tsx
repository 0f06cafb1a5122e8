import { run } from '#renderer/edits/run.ts';
import { changePartner } from '#shared/edit/partner/partner-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { textParts } from '#shared/edit/text-parts.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { Partner } from '#shared/model/partner.ts';
import { namesakeHint, useNamesake } from '#renderer/parts/partner/namesake.ts';
import { OurTeam } from './OurTeam.tsx';
import { segmentOptions } from '#renderer/parts/partner/partner-options.ts';
import {
  CountryField,
  CultureField,
  KindField,
  NotesField,
  ReviewIntervalField,
  TierField,
} from '#renderer/parts/partner/PartnerFactFields.tsx';
import { ReviewFields } from '#renderer/parts/partner/ReviewFields.tsx';
import styles from './PartnerDialogs.module.css';

/** Everything about the open partner itself. Each field is saved as it is left, as its own step of undo. */
export function PartnerDetailsDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const partner = useDocument((store) =>
    store.partnerId === null ? undefined : store.state.partner.get(store.partnerId),
  );
  const readOnly = useDocument((store) => store.readOnly);
  const paused = useDocument((store) => store.paused);
  if (partner === undefined) return null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={partner.name}
      description={
        paused
          ? 'Editing is paused while you look at something other than your present data.'
          : readOnly
            ? 'Your data can only be read at the moment.'
            : 'Changes are saved as you make them.'
      }
      size="l"
    >
      <fieldset disabled={readOnly} className={styles.bare}>
        <Facts partner={partner} />
        <OurTeam />
      </fieldset>
    </Dialog>
  );
}

function Facts({ partner }: { readonly partner: Partner }): ReactElement {
  const namesake = useNamesake(partner.name, partner.id);
  return (
    <div className={styles.grid}>
      <TextField
        label="Name"
        {...namesakeHint(namesake)}
        value={partner.name}
        draft={fieldDraft('partner', partner.id, 'name')}
        onCommit={(name) => run(changePartner, { facts: { name: name.trim() } })}
      />
      <KindField partner={partner} />
      <TierField partner={partner} />
      <TextField
        label="Why this tier"
        value={partner.tierReason}
        draft={fieldDraft('partner', partner.id, 'tierReason')}
        onCommit={(tierReason) => run(changePartner, { facts: { tierReason } })}
        maxLength={2_000}
      />
      <TextField
        label="Verticals"
        hint="Separate them with commas."
        value={partner.verticals.join(', ')}
        draft={fieldDraft('partner', partner.id, 'verticals')}
        onCommit={(text) => run(changePartner, { facts: { verticals: list(text, 'vertical') } })}
        maxLength={2_000}
      />
      <TextField
        label="Territories"
        hint="Separate them with commas."
        value={partner.territories.join(', ')}
        draft={fieldDraft('partner', partner.id, 'territories')}
        onCommit={(text) => run(changePartner, { facts: { territories: list(text, 'territory') } })}
        maxLength={2_000}
      />
      <CountryField partner={partner} />
      <ReviewIntervalField partner={partner} />
      <ReviewFields partner={partner} />
      <CultureField partner={partner} />
      <fieldset className={`${styles.checks} ${styles.wide}`}>
        <legend>Segments served</legend>
        {segmentOptions.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={partner.segments.includes(value)}
            onCheckedChange={(checked) =>
              void run(changePartner, {
                facts: {
                  segments: segmentOptions
                    .map((option) => option.value)
                    .filter((segment) => (segment === value ? checked : partner.segments.includes(segment))),
                },
              })
            }
          />
        ))}
      </fieldset>
      <NotesField className={styles.wide ?? ''} partner={partner} />
    </div>
  );
}

/** The parts of a list that was typed; what does not fit is left out, and the user told. */
function list(text: string, one: 'vertical' | 'territory'): readonly string[] {
  const { parts, shortened } = textParts(text);
  if (shortened)
    toast({
      title: `A ${one} was shortened`,
      description: 'Each may have 300 characters. Separate them with commas; longer texts fit in the notes.',
      key: 'shortened',
    });
  return parts;
}
