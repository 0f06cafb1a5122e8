import { newId } from '#renderer/document/new-id.ts';
import { newCompetency, changeCompetency, deleteCompetency } from '#shared/edit/partner/company-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { usePartnerDraft } from '#renderer/document/drafts.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { Competency } from '#shared/model/competency.ts';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { CompanyEntry } from './CompanyEntry.tsx';
import { PersonPicker } from '#renderer/parts/people/PersonPicker.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from '#renderer/parts/work/WorkList.module.css';
import looks from '#renderer/ui/looks.module.css';

const levels = ['1', '2', '3'].map((value) => ({ value, label: value }));

/** What the partner is good at, how well, and the people who hold it. */
export function CompetenciesSection(): ReactElement {
  const competencies = useDocument(({ state }) => state.competency);
  const sorted = [...competencies.values()].sort(
    (a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  );
  return (
    <Section id="partner-competencies" title="Competencies" summary={String(sorted.length)} closedAtFirst>
      <ul className={looks.column2}>
        {sorted.map((competency) => (
          <CompetencyItem key={competency.id} competency={competency} />
        ))}
      </ul>
      <AddText
        label="Add a competency"
        draft={usePartnerDraft('+competency')}
        maxLength={300}
        onAdd={(name) => run(newCompetency, { id: newId(), name })}
      />
    </Section>
  );
}

function CompetencyItem({ competency }: { readonly competency: Competency }): ReactElement {
  const { id, name, level, personIds } = competency;
  const state = useDocument((document) => document.state);
  return (
    <CompanyEntry
      what="competency"
      draft={fieldDraft('competency', id, 'name')}
      text={name}
      meta={[`Level ${String(level)} of 3`, personIds.map((who) => nameOfPerson(state, who)).join(', ')]}
      onText={(next) => run(changeCompetency, { id, facts: { name: next } })}
      onDelete={() => void run(deleteCompetency, { id })}
    >
      <div className={styles.line}>
        <span className={styles.meta} aria-hidden>
          Level
        </span>
        <ChoiceRow
          label="Level"
          size="s"
          choices={levels}
          values={[String(level)]}
          onChoose={(value) => void run(changeCompetency, { id, facts: { level: Number(value) } })}
        />
      </div>
      {personIds.length > 0 && (
        <span className={styles.people}>
          {personIds.map((who) => (
            <span key={who} className={styles.person}>
              <PersonLink personId={who} name={nameOfPerson(state, who)} />
              <IconButton
                size="s"
                edits
                label={`Take ${nameOfPerson(state, who)} off`}
                icon={<X />}
                onClick={() =>
                  void run(changeCompetency, {
                    id,
                    facts: { personIds: personIds.filter((other) => other !== who) },
                  })
                }
              />
            </span>
          ))}
        </span>
      )}
      <PersonPicker
        label="Add a person who holds it"
        text=""
        without={personIds}
        onChoose={(who) => void run(changeCompetency, { id, facts: { personIds: [...personIds, who] } })}
      />
    </CompanyEntry>
  );
}
