import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newValidation } from '#shared/edit/culture/culture-fit-edits.ts';
import { useState, type ReactElement } from 'react';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { Select } from '#renderer/ui/Select.tsx';
import {
  cultureComponentLabels,
  cultureComponents,
  type CultureComponent,
} from '#shared/model/culture-item.ts';
import styles from './ValidationView.module.css';
import looks from '#renderer/ui/looks.module.css';

/** A test of the user's own: what to do, and the component that it is about. */
export function NewTest(): ReactElement | null {
  const [component, setComponent] = useState<CultureComponent>('decision-making');
  const place = usePartnerDraft(`+validation.${component}`);
  if (useReadOnly()) return null;
  return (
    <div className={looks.row2Wrap}>
      <div className={styles.newText}>
        <AddText
          label="Add a test of your own"
          draft={place}
          onAdd={(test) => run(newValidation, { id: newId(), facts: { component, claim: '', test } })}
        />
      </div>
      <div className={styles.newComponent}>
        <Select
          label="Component of the new test"
          labelHidden
          value={component}
          options={cultureComponents.map((value) => ({ value, label: cultureComponentLabels[value] }))}
          onValueChange={setComponent}
        />
      </div>
    </div>
  );
}
