import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { changeOtherVendor, deleteOtherVendor, newOtherVendor } from '#renderer/edits/company.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { vendorRelationLabels, vendorRelations } from '#shared/model/other-vendor.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { CompanyEntry } from './CompanyEntry.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from '#renderer/parts/work/WorkList.module.css';

const relations = vendorRelations.map((value) => ({ value, label: vendorRelationLabels[value] }));

/** The vendors that the partner carries beside us, competing with us or complementary. */
export function OtherVendorsSection(): ReactElement {
  const vendors = useDocument(({ state }) => state.other_vendor);
  const sorted = [...vendors.values()].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <Section id="partner-vendors" title="Other vendors" summary={String(sorted.length)} closedAtFirst>
      <ul className={styles.list}>
        {sorted.map(({ id, name, relation, note }) => (
          <CompanyEntry
            key={id}
            what="vendor"
            draft={fieldDraft('other_vendor', id, 'name')}
            text={name}
            meta={[vendorRelationLabels[relation]]}
            onText={(next) => changeOtherVendor(id, { name: next })}
            onDelete={() => void deleteOtherVendor(id)}
          >
            <SegmentedControl
              label="Relation to us"
              value={relation}
              options={relations}
              onValueChange={(next) => void changeOtherVendor(id, { relation: next })}
            />
            <TextArea
              label="Note"
              value={note}
              draft={fieldDraft('other_vendor', id, 'note')}
              rows={1}
              onCommit={(text) => changeOtherVendor(id, { note: text.trim() })}
            />
          </CompanyEntry>
        ))}
      </ul>
      <AddText
        label="Add another vendor"
        draft={usePartnerDraft('+other_vendor')}
        maxLength={300}
        onAdd={newOtherVendor}
      />
    </Section>
  );
}
