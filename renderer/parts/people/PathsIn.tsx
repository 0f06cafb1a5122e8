import { Waypoints } from 'lucide-react';
import type { ReactElement } from 'react';
import { showWays, waysTo } from '#renderer/session/paths-shown.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { pathText, wayKey } from '#shared/rules/people/path-in.ts';
import { Section } from '../Section.tsx';
import styles from './PathsIn.module.css';

/** As many are told before the map has to be asked. */
const FIRST = 4;

/** The best ways in to a person with the reason of each; one click draws one on the map. */
export function WaysIn({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  const ways = waysTo(state, personId);
  if (ways.length === 0)
    return (
      <p className={styles.none}>
        There is no path in yet. Say who of us knows whom, or draw influence lines.
      </p>
    );
  const more = ways.length - FIRST;
  return (
    <div className={styles.ways}>
      <ol className={styles.list}>
        {ways.slice(0, FIRST).map((way, index) => (
          <li key={wayKey(way)}>
            <button
              type="button"
              className={styles.way}
              title="Show on the map"
              onClick={() => showWays(personId, index)}
            >
              {pathText(state, way)}
            </button>
          </li>
        ))}
      </ol>
      <Button size="s" variant="plain" icon={<Waypoints />} onClick={() => showWays(personId)}>
        {more > 0 ? `Show all ${String(ways.length)} on the map` : 'Show on the map'}
      </Button>
    </div>
  );
}

/** The ways in as a part of the inspector. */
export function WaysInSection({ personId }: { readonly personId: PersonId }): ReactElement {
  const count = useDocument(({ state }) => waysTo(state, personId).length);
  return (
    <Section id="ways-in" title="Paths in" summary={count === 0 ? 'None yet' : String(count)} closedAtFirst>
      <WaysIn personId={personId} />
    </Section>
  );
}
