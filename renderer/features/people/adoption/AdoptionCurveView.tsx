import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { NobodyYet } from '#renderer/parts/people/NobodyYet.tsx';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { adaptabilityLabels, type Adaptability } from '#shared/model/rating.ts';
import { adaptabilityGuide, convincesText } from '#shared/playbook/plan/proof.ts';
import { adoptionCurve } from '#shared/rules/people/adoption-curve.ts';
import { ChipList } from '../chips/ChipList.tsx';
import { NotRated } from '../chips/NotRated.tsx';
import { CurveDrawing } from './CurveDrawing.tsx';
import page from '../chips/Page.module.css';
import { countText } from '../chips/count-text.ts';
import styles from './AdoptionCurveView.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The partner’s people on the adoption curve, and what convinces each segment (method, section 3). */
export function AdoptionCurveView(): ReactElement {
  // Rating stays quick on large maps: the picture follows as soon as there is time.
  const state = useDeferredValue(useDocument((document) => document.state));
  const today = useToday();
  const { segments, notRated } = useMemo(() => adoptionCurve(state, today), [state, today]);
  const all = segments.reduce((sum, { people }) => sum + people.length, notRated.length);
  if (all === 0)
    return (
      <NobodyYet then="Once adaptability is rated, this shows who moves early, who late, and what convinces each." />
    );
  return (
    <section className={page.view} aria-label="Adoption curve">
      <p className={styles.caution}>
        Textbook curve; your people are placed on it. That they spread differently means nothing by itself.
      </p>
      <CurveDrawing state={state} segments={segments} />
      <div className={styles.segments}>
        {segments.map(({ adaptability, people }) => (
          <Segment key={adaptability} state={state} adaptability={adaptability} people={people} />
        ))}
      </div>
      <NotRated
        state={state}
        people={notRated}
        what="adaptability"
        advice="Not on the curve. Watch what they ask first when something new comes up; the inspector has “Help me choose”."
      />
    </section>
  );
}

type SegmentProps = {
  readonly state: PartnerState;
  readonly adaptability: Adaptability;
  readonly people: readonly PersonId[];
};

function Segment({ state, adaptability, people }: SegmentProps): ReactElement {
  const { traits } = adaptabilityGuide[adaptability];
  const label = adaptabilityLabels[adaptability];
  return (
    <section className={styles.segment} aria-label={label}>
      <h2 className={looks.heading}>
        {label} <span className={looks.count}>{countText(people.length)}</span>
      </h2>
      {people.length > 0 && <ChipList state={state} label={`People: ${label}`} people={people} />}
      <dl className={classNames(page.guide, styles.guide)}>
        <div>
          <dt>What convinces</dt>
          <dd>{convincesText(adaptability)}</dd>
        </div>
        <div>
          <dt>Traits</dt>
          <dd>{sentence(traits)}</dd>
        </div>
      </dl>
    </section>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
