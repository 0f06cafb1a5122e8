import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { PersonObjectives } from '#renderer/parts/work/PersonObjectives.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { objectivesOf } from '#shared/rules/individual-plan/has-plan.ts';
import styles from './PlanPage.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The objectives in their three parts, each specific, measurable, dated and owned (method, section 5, point 6). */
export function PlanObjectives({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const objectives = objectivesOf(state, personId);
  return (
    <section className={`${styles.part ?? ''} ${styles.wide ?? ''}`} data-question="objectives">
      <h3 className={looks.largeHeading}>Objectives</h3>
      {objectives.length === 0 && (
        <p className={looks.note}>
          With the first objective this person has a plan. Say exactly what should be true, how you will
          recognise it, by when, and who owns it.
        </p>
      )}
      <div className={styles.columns}>
        <PersonObjectives personId={personId} objectives={objectives} />
      </div>
    </section>
  );
}
