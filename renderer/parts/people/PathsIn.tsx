import { Waypoints } from 'lucide-react';
import type { ReactElement } from 'react';
import { showPaths, pathsTo } from '#renderer/session/paths-shown.ts';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { pathsIn, wayKey } from '#shared/rules/people/path-in.ts';
import { noPathText, pathText } from '#shared/rules/people/path-text.ts';
import { Section } from '../Section.tsx';
import styles from './PathsIn.module.css';
import looks from '#renderer/ui/looks.module.css';

/** As many are told before the map has to be asked. */
const FIRST = 4;

/** The best paths in to a person with the reason of each; one click draws one on the map. */
export function PathsIn({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const paths = pathsTo(state, personId);
  if (paths.length === 0)
    return (
      <p className={looks.note}>
        {noPathText(state, personId, today)} Say who of us knows whom, or draw influence lines.
      </p>
    );
  const more = paths.length - FIRST;
  return (
    <div className={styles.paths}>
      <ol className={styles.list}>
        {paths.slice(0, FIRST).map((path, index) => (
          <li key={wayKey(path)}>
            <button
              type="button"
              className={styles.path}
              title="Show on the map"
              onClick={() => showPaths(personId, index)}
            >
              {pathText(state, path)}
            </button>
          </li>
        ))}
      </ol>
      <Button size="s" variant="plain" icon={<Waypoints />} onClick={() => showPaths(personId)}>
        {more > 0 ? `Show all ${String(paths.length)} on the map` : 'Show on the map'}
      </Button>
    </div>
  );
}

/** The paths in as a part of the inspector. */
export function PathsInSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const today = useToday();
  const count = useDocument(({ state }) => pathsIn(state, personId, today).length);
  return (
    <Section id="ways-in" title="Paths in" summary={count === 0 ? 'None yet' : String(count)} closedAtFirst>
      <PathsIn personId={personId} />
    </Section>
  );
}
