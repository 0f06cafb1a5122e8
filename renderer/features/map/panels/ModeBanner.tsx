import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { nameOfSeat } from '#shared/edit/names.ts';
import { dropLine, focusOnSeat, useMap } from '../map-store.ts';
import { useScene } from '../scene/scene-store.ts';
import { fitMap } from '../view/map-control.ts';
import styles from './ModeBanner.module.css';

/** Says what the map waits for, and how to leave: choosing the other end of a line, or a neighbourhood. */
export function ModeBanner(): ReactElement | null {
  const draft = useMap((store) => store.lineDraft);
  const focusOn = useMap((store) => store.focusOn);
  const state = useDocument((store) => store.state);
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
