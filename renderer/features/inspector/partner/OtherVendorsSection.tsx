import { newId } from '#renderer/document/new-id.ts';
import { newOtherVendor, changeOtherVendor, deleteOtherVendor } from '#shared/edit/partner/company-edits.ts';
import { run } from '#renderer/edits/run.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { vendorRelationLabels, vendorRelations } from '#shared/model/other-vendor.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { CompanyEntry } from './CompanyEntry.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import looks from '#renderer/ui/looks.module.css';

const relations = vendorRelations.map((value) => ({ value, label: vendorRelationLabels[value] }));

/** The vendors that the partner carries beside us, competing with us or complementary. */
export function OtherVendorsSection(): ReactElement {
  const vendors = useDocument(({ state }) => state.other_vendor);
  const sorted = [...vendors.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return (
    <Section id="partner-vendors" title="Other vendors" summary={String(sorted.length)} closedAtFirst>
      <ul className={looks.column2}>
        {sorted.map(({ id, name, relation, note }) => (
          <CompanyEntry
            key={id}
            what="vendor"
            draft={fieldDraft('other_vendor', id, 'name')}
            text={name}
            meta={[vendorRelationLabels[relation]]}
            onText={(next) => run(changeOtherVendor, { id, facts: { name: next } })}
            onDelete={() => void run(deleteOtherVendor, { id })}
          >
            <SegmentedControl
              label="Relation to us"
              value={relation}
              options={relations}
              onValueChange={(next) => void run(changeOtherVendor, { id, facts: { relation: next } })}
            />
            <TextArea
              label="Note"
              value={note}
              draft={fieldDraft('other_vendor', id, 'note')}
              rows={1}
              onCommit={(text) => run(changeOtherVendor, { id, facts: { note: text.trim() } })}
            />
          </CompanyEntry>
        ))}
      </ul>
      <AddText
        label="Add another vendor"
        draft={usePartnerDraft('+other_vendor')}
        maxLength={300}
        onAdd={(name) => run(newOtherVendor, { id: newId(), name })}
      />
    </Section>
  );
}
