import { useDeferredValue, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { dossierOf, type DossierPartId } from '#shared/rules/dossier/dossier.ts';
import styles from './Dossier.module.css';

type Props = {
  readonly personId: PersonId;
  /** Which answers are given, where there is not room for all; the order stays. */
  readonly only?: readonly DossierPartId[];
};

/** A person read in a minute: strategy with its reasons, next step, last conversation, promises, who knows them. */
export function Dossier({ personId, only }: Props): ReactElement {
  // The plan says the next step: a rating shows at once on large maps, and this follows.
  const state = useDeferredValue(useDocument((document) => document.state));
  const today = useToday();
  const parts = dossierOf(state, personId, today).filter(({ id }) => only?.includes(id) ?? true);
  return (
    <dl className={styles.dossier} aria-label="At a glance">
      {parts.map(({ id, label, lines }) => (
        <div key={id} className={styles.part} data-part={id}>
          <dt className={styles.label}>{label}</dt>
          {lines.map(({ text, tone }) => (
            <dd key={text} className={styles.line} data-tone={tone} dir="auto">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
