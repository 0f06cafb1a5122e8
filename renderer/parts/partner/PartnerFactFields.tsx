import { run } from '#renderer/edits/run.ts';
import { changePartner } from '#shared/edit/partner/partner-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Combobox, type Choice } from '#renderer/ui/Combobox.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { countryCodes } from '#shared/model/country.ts';
import { countryName } from '#shared/reading/country.ts';
import { fold } from '#shared/text/fold.ts';
import { searchFor } from '#shared/text/search.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { Partner } from '#shared/model/partner.ts';
import { cultureTypeFor } from '#shared/rules/culture/score.ts';
import { typeText } from '#shared/rules/culture/verdict.ts';
import { cultureOptions, kindOptions, tierOptions } from './partner-options.ts';

type Props = { readonly partner: Partner };

/** The partner's kind, as the details and the inspector edit it. */
export function KindField({ partner }: Props): ReactElement {
  return (
    <Select
      label="Kind"
      value={partner.kind}
      onValueChange={(kind) => void run(changePartner, { facts: { kind } })}
      options={kindOptions}
    />
  );
}

/** The partner's tier, as the details and the inspector edit it. */
export function TierField({ partner }: Props): ReactElement {
  return (
    <Select
      label="Tier"
      value={partner.tier}
      onValueChange={(tier) => void run(changePartner, { facts: { tier } })}
      onClear={() => void run(changePartner, { facts: { tier: null } })}
      options={tierOptions}
      placeholder="Not decided"
    />
  );
}

const countries = countryCodes
  .map((id) => ({ id, label: countryName(id) }))
  .sort((a, b) => a.label.localeCompare(b.label));

/** Where the partner's people work, as the details and the inspector edit it. */
export function CountryField({ partner }: Props): ReactElement {
  return (
    <Combobox
      label="Country"
      hint="Tells the plan which days are holidays."
      text={countryName(partner.country)}
      currentId={partner.country}
      placeholder="Not said"
      find={findCountries}
      onChoose={(id) => {
        const country = countryCodes.find((code) => code === id);
        if (country !== undefined) void run(changePartner, { facts: { country } });
      }}
      onClear={() => void run(changePartner, { facts: { country: '' } })}
      clearLabel="Not said"
      nothing="No country is called so."
    />
  );
}

function findCountries(query: string): readonly Choice[] {
  const isWanted = searchFor(query);
  const typed = fold(query.trim());
  const found = countries.filter(({ label }) => isWanted(label));
  // Who types “nether” means the Netherlands, not the Caribbean ones.
  const begins = found.filter(({ label }) => fold(label).startsWith(typed));
  return [...begins, ...found.filter((choice) => !begins.includes(choice))];
}

/** The partner's culture, as the details and the inspector edit it. */
export function CultureField({ partner }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const { type, second, source } = cultureTypeFor(state);
  return (
    <Select
      label="Culture, if known"
      hint={
        source === 'questionnaire' && type !== null
          ? `The questionnaire comes first: ${typeText(type, second)}.`
          : 'Sets the channel and the pace of the plan.'
      }
      value={partner.cultureType}
      onValueChange={(cultureType) => void run(changePartner, { facts: { cultureType } })}
      onClear={() => void run(changePartner, { facts: { cultureType: null } })}
      options={cultureOptions}
      placeholder="Not known"
    />
  );
}

/** After how many days a rating of the partner's people is stale, as the details and the inspector edit it. */
export function ReviewIntervalField({ partner }: Props): ReactElement {
  return (
    <NumberField
      label="Review ratings every (days)"
      hint="An older rating is shown as stale."
      value={partner.reviewIntervalDays}
      min={1}
      max={3_650}
      onCommit={(days) =>
        days === null ? undefined : run(changePartner, { facts: { reviewIntervalDays: days } })
      }
    />
  );
}

/** What is noted of the partner, as the details and the inspector edit it. */
export function NotesField({
  partner,
  ...look
}: Props & { readonly className?: string; readonly rows?: number }): ReactElement {
  return (
    <TextArea
      label="Notes"
      value={partner.notes}
      draft={fieldDraft('partner', partner.id, 'notes')}
      onCommit={(notes) => run(changePartner, { facts: { notes: notes.trimEnd() } })}
      {...look}
    />
  );
}
