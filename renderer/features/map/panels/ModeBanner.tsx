import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { hidePaths, stepPath, usePathsShown, pathsTo } from '#renderer/session/paths-shown.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { nameOfPerson, nameOfSeat } from '#shared/reading/names.ts';
import type { PersonId } from '#shared/model/id.ts';
import { pathText } from '#shared/rules/people/path-text.ts';
import { dropLine, focusOnSeat, useMap } from '../state/map-store.ts';
import { useScene } from '../scene/scene-store.ts';
import { useMapState } from '#renderer/session/what-if-store.ts';
import { fitMap } from '../view/map-control.ts';
import styles from './ModeBanner.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Says what the map waits for, and how to leave: choosing the other end of a line, paths in, or a neighbourhood. */
export function ModeBanner(): ReactElement | null {
  const draft = useMap((store) => store.lineDraft);
  const focusOn = useMap((store) => store.focusOn);
  const pathsTowards = usePathsShown((store) => store.personId);
  const state = useMapState();
  const shown = useScene(({ scene }) => scene.stage.order.length);
  if (draft !== null && draft.askKindAt === null) {
    return (
      <output className={styles.banner} data-map-panel>
        <span>
          Line from <b>{nameOfSeat(state, draft.from)}</b>
          {draft.to === null ? ': choose the other end with arrows, search or a click' : ' to '}
          {draft.to !== null && <b>{nameOfSeat(state, draft.to)}</b>}
          {draft.to !== null && ': Enter chooses'}
        </span>
        <Button variant="plain" size="s" onClick={dropLine}>
          Cancel
        </Button>
      </output>
    );
  }
  if (pathsTowards !== null) return <PathsBanner personId={pathsTowards} />;
  if (focusOn === null) return null;
  return (
    <output className={styles.banner} data-map-panel>
      <span>
        Around <b>{nameOfSeat(state, focusOn)}</b>: {shown === 1 ? '1 person' : `${String(shown)} people`}{' '}
        shown
      </span>
      <Button
        variant="plain"
        size="s"
        onClick={() => {
          focusOnSeat(null);
          fitMap();
        }}
      >
        Show everybody
      </Button>
    </output>
  );
}

/** Which path in stands out and why it is one; the arrow keys go to the others, Esc leaves. */
function PathsBanner({ personId }: { readonly personId: PersonId }): ReactElement | null {
  const state = useMapState();
  const chosen = usePathsShown((store) => store.chosen);
  const paths = pathsTo(state, personId);
  const path = paths[chosen];
  if (path === undefined) return null;
  return (
    <div className={styles.banner} data-map-panel data-long>
      <output className={styles.words}>
        <span>
          {chosen === 0 ? 'Best path' : `Path ${String(chosen + 1)} of ${String(paths.length)}`} to{' '}
          <b>{nameOfPerson(state, personId)}</b>
        </span>
        <span className={looks.note}>{pathText(state, path)}</span>
      </output>
      {paths.length > 1 && (
        <>
          <IconButton size="s" label="Previous path" icon={<ChevronLeft />} onClick={() => stepPath(-1)} />
          <IconButton size="s" label="Next path" icon={<ChevronRight />} onClick={() => stepPath(1)} />
        </>
      )}
      <Button variant="plain" size="s" onClick={hidePaths}>
        Done
      </Button>
    </div>
  );
}
