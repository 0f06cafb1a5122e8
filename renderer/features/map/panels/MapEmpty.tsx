import type { ReactElement } from 'react';
import { MAP_KEY_SCOPE } from '#renderer/commands/map-keys.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import looks from '#renderer/ui/looks.module.css';
import styles from './MapEmpty.module.css';

/** The map of a partner without people: where the first card will stand, and what to do next. */
export function MapEmpty(): ReactElement {
  const readOnly = useDocument((store) => store.readOnly);
  return (
    <div
      className={styles.empty}
      role="group"
      aria-label="Empty map"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys of the map work here
      tabIndex={0}
      data-key-scope={MAP_KEY_SCOPE}
      data-focus-home
    >
      <EmptyState
        icon={
          readOnly ? undefined : (
            <span className={styles.ghost}>
              <span className={looks.strong}>The first person</span>
              <span className={looks.note}>
                Press <Shortcut keys="N" /> and type the name
              </span>
            </span>
          )
        }
        title="Nobody is on this map yet"
        description="Bring in a list of the partner’s people, or add the first one by hand. Reporting lines come from the list when it names managers."
        actions={
          readOnly ? undefined : (
            <>
              <Button variant="primary" onClick={() => void runCommand('import.open')}>
                Import people …
              </Button>
              <Button onClick={() => void runCommand('seat.addTop')}>Add the first person</Button>
            </>
          )
        }
      />
    </div>
  );
}
