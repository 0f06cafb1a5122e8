import type { ReactElement } from 'react';
import { commit } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { editPartner, type PartnerFacts } from '#shared/edit/edit-partner.ts';
import { partnerIdOf } from '#shared/edit/row-ids.ts';
import type { Partner } from '#shared/model/partner.ts';
import { OurTeam } from './OurTeam.tsx';
import { cultureOptions, kindOptions, segmentOptions, tierOptions } from './options.ts';
import styles from './PartnerDialogs.module.css';

/** Everything about the open partner itself. Each field is saved as it is left, as its own step of undo. */
export function PartnerDetailsDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const partner = useDocument((store) =>
    store.partnerId === null ? undefined : store.state.partner.get(store.partnerId),
  );
  const readOnly = useDocument((store) => store.readOnly);
  if (partner === undefined) return null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={partner.name}
      description={readOnly ? 'The profile is open for reading only.' : 'Changes are saved as you make them.'}
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
  const partnerId = partnerIdOf(partner);
  const save = (what: string, facts: PartnerFacts) =>
    commit({ name: 'partner.edit', label: `Change ${what} of ${partner.name}` }, () =>
      editPartner(currentState(), partnerId, facts),
    );
  const list = (text: string) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);

  return (
    <div className={styles.grid}>
      <TextField
        label="Name"
        value={partner.name}
        onCommit={(name) => save('the name', { name: name.trim() })}
      />
      <Select
        label="Kind"
        value={partner.kind}
        onValueChange={(kind) => void save('the kind', { kind })}
        options={kindOptions}
      />
      <Select
        label="Tier"
        value={partner.tier}
        onValueChange={(tier) => void save('the tier', { tier })}
        onClear={() => void save('the tier', { tier: null })}
        options={tierOptions}
        placeholder="Not decided"
      />
      <TextField
        label="Why this tier"
        value={partner.tierReason}
        onCommit={(tierReason) => save('the reason for the tier', { tierReason })}
        maxLength={2_000}
      />
      <TextField
        label="Verticals"
        hint="Separate them with commas."
        value={partner.verticals.join(', ')}
        onCommit={(text) => save('the verticals', { verticals: list(text) })}
        maxLength={2_000}
      />
      <TextField
        label="Territories"
        hint="Separate them with commas."
        value={partner.territories.join(', ')}
        onCommit={(text) => save('the territories', { territories: list(text) })}
        maxLength={2_000}
      />
      <NumberField
        label="Review ratings every (days)"
        hint="An older rating is shown as stale."
        value={partner.reviewIntervalDays}
        min={1}
        max={3_650}
        onCommit={(days) =>
          days === null ? undefined : save('the review interval', { reviewIntervalDays: days })
        }
      />
      <Select
        label="Culture, if known"
        hint="Sets the channel and the pace of the plan."
        value={partner.cultureType}
        onValueChange={(cultureType) => void save('the culture', { cultureType })}
        onClear={() => void save('the culture', { cultureType: null })}
        options={cultureOptions}
        placeholder="Not known"
      />
      <fieldset className={`${styles.checks} ${styles.wide}`}>
        <legend>Segments served</legend>
        {segmentOptions.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={partner.segments.includes(value)}
            onCheckedChange={(checked) =>
              void save('the segments', {
                segments: segmentOptions
                  .map((option) => option.value)
                  .filter((segment) => (segment === value ? checked : partner.segments.includes(segment))),
              })
            }
          />
        ))}
      </fieldset>
      <TextArea
        className={styles.wide ?? ''}
        label="Notes"
        value={partner.notes}
        onCommit={(notes) => save('the notes', { notes })}
      />
    </div>
  );
}
