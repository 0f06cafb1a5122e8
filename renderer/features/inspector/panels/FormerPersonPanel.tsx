import { useToday } from '#renderer/document/document-store.ts';
import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameRefusal } from '#shared/reading/names.ts';
import type { Person } from '#shared/model/person.ts';
import { ActionsSection } from '../sections/ActionsSection.tsx';
import { FactsSection } from '../sections/FactsSection.tsx';
import { leftText } from '#renderer/parts/people/left-text.ts';
import { FormerPersonButtons } from '#renderer/parts/people/FormerPersonButtons.tsx';
import { KnownBySection } from '../sections/KnownBySection.tsx';
import { ObjectivesSection } from '../sections/ObjectivesSection.tsx';
import { Photo } from '../seat/Photo.tsx';
import { DecisionsSection, PlanTextsSection } from '../sections/PlanTextsSection.tsx';
import { RatingsSection } from '../ratings/RatingsSection.tsx';
import { TouchSection } from '../sections/TouchpointsSection.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import styles from './Panel.module.css';
import headerStyles from '../seat/SeatHeader.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Everything that is kept about somebody without a seat; strategy, priority and lines wait until the person is back. */
export function FormerPersonPanel({ person }: { readonly person: Person }): ReactElement {
  const personId = person.id;
  const today = useToday();
  return (
    <>
      <header className={headerStyles.header}>
        <div className={headerStyles.top}>
          <Photo person={person} />
          <div className={headerStyles.words}>
            <InlineText
              label="Name"
              size="l"
              strong
              value={person.name}
              draft={fieldDraft('person', personId, 'name')}
              refuse={(name) => nameRefusal(person.name, name)}
              onCommit={(name) => run(changePeople, { personIds: [personId], facts: { name: name.trim() } })}
            />
          </div>
        </div>
        <div className={looks.wrap1}>
          <Badge tone="warn">{leftText(person, today)}</Badge>
        </div>
      </header>
      <div className={styles.buttons}>
        <FormerPersonButtons personId={personId} />
      </div>
      <RatingsSection personId={personId} />
      <DecisionsSection person={person} />
      <ActionsSection personId={personId} />
      <TouchSection personId={personId} />
      <ObjectivesSection personId={personId} />
      <PlanTextsSection person={person} />
      <TimelineSection personId={personId} />
      <KnownBySection personId={personId} />
      <FactsSection person={person} />
    </>
  );
}
