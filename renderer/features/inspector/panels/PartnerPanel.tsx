import { PrivateNote } from '#renderer/parts/private/PrivateNote.tsx';
import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newAction } from '#shared/edit/plan/action-edits.ts';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { FindingsList } from '../findings/FindingsList.tsx';
import { FindingsSummary } from '../findings/FindingsSummary.tsx';
import {
  CountryField,
  CultureField,
  KindField,
  NotesField,
  ReviewIntervalField,
  TierField,
} from '#renderer/parts/partner/PartnerFactFields.tsx';
import { ReviewFields } from '#renderer/parts/partner/ReviewFields.tsx';
import { type Partner, partnerKindLabels } from '#shared/model/partner.ts';
import { otherDraft } from '#shared/model/draft.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { ActionItem } from '#renderer/parts/work/ActionItem.tsx';
import { AdjustmentItem } from '#renderer/parts/work/AdjustmentItem.tsx';
import { AddText } from '#renderer/parts/work/AddText.tsx';
import { CompetenciesSection } from '../partner/CompetenciesSection.tsx';
import { FormerPeople } from './FormerPeople.tsx';
import { MapStatusNote } from '../findings/MapStatusNote.tsx';
import { OtherVendorsSection } from '../partner/OtherVendorsSection.tsx';
import { PrioritiesSection } from '../partner/PrioritiesSection.tsx';
import { Section } from '#renderer/parts/Section.tsx';
import styles from './Panel.module.css';
import { useHeldDue } from '#renderer/parts/work/use-held-due.ts';
import looks from '#renderer/ui/looks.module.css';

const NEXT_SHOWN = 8;

/** Nothing selected: the partner as a whole, with status, next actions and findings. */
export function PartnerPanel(): ReactElement | null {
  const partner = useDocument(({ state }) => partnerOf(state));
  const actions = useDocument(({ state }) => state.action);
  const adjustments = useDocument(({ state }) => state.adjustment);
  const work = [...actions.values(), ...adjustments.values()].filter(({ done }) => !done);
  const { ordered } = useHeldDue(work);
  if (partner === undefined) return null;
  const open = ordered(work);
  return (
    <>
      <header className={styles.head}>
        <h2 className={looks.largeHeading}>{partner.name}</h2>
        <MapStatusNote />
      </header>
      <Section
        id="partner-actions"
        title="Next actions"
        summary={open.length === 0 ? 'None open' : `${String(open.length)} open`}
      >
        {open.length > 0 && (
          <ul className={looks.column2}>
            {open
              .slice(0, NEXT_SHOWN)
              .map((row) =>
                'change' in row ? (
                  <AdjustmentItem key={row.id} adjustment={row} withKind />
                ) : (
                  <ActionItem key={row.id} action={row} withPerson />
                ),
              )}
          </ul>
        )}
        {open.length > NEXT_SHOWN && (
          <p className={looks.note}>and {open.length - NEXT_SHOWN} more in the plan.</p>
        )}
        <AddText
          label="Add an action"
          draft={otherDraft('partner', partner.id, '+action')}
          onAdd={(text) => run(newAction, { id: newId(), facts: { text } })}
        />
      </Section>
      <Section id="partner-findings" title="Findings" summary={<FindingsSummary />}>
        <FindingsList key={partner.id} />
      </Section>
      <PrioritiesSection />
      <CompetenciesSection />
      <OtherVendorsSection />
      <FormerPeople />
      <PartnerFacts key={partner.id} partner={partner} />
    </>
  );
}

function PartnerFacts({ partner }: { readonly partner: Partner }): ReactElement {
  return (
    <Section
      id="partner-facts"
      title="About the partner"
      summary={partnerKindLabels[partner.kind]}
      closedAtFirst
    >
      <KindField partner={partner} />
      <TierField partner={partner} />
      <CountryField partner={partner} />
      <CultureField partner={partner} />
      <ReviewIntervalField partner={partner} />
      <ReviewFields partner={partner} />
      <NotesField partner={partner} rows={3} />
      <PrivateNote about={partner.id} isPerson={false} />
    </Section>
  );
}
