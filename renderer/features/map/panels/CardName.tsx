import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { run } from '#renderer/edits/run.ts';
import { nameGiven, useMapWanted } from '#renderer/session/show-on-map.ts';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { toScreen } from '#shared/layout/geometry.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Person } from '#shared/model/person.ts';
import { nameRefusal } from '#shared/reading/names.ts';
import { useScene } from '../scene/scene-store.ts';
import { mapControl } from '../view/map-control.ts';
import { useView } from '../view/view-store.ts';
import styles from './CardName.module.css';

const WIDTH = 190;

/** The name of somebody who was just added, typed on the card; Enter or Escape gives the keyboard back to the map. */
export function CardName(): ReactElement | null {
  const seatId = useMapWanted((store) => store.name);
  const person = useDocument(({ state }) => {
    const id = seatId === null ? null : (state.seat.get(seatId)?.personId ?? null);
    return id === null ? undefined : state.person.get(id);
  });
  return seatId === null || person === undefined ? null : <Field seatId={seatId} person={person} />;
}

function Field({
  seatId,
  person,
}: {
  readonly seatId: SeatId;
  readonly person: Person;
}): ReactElement | null {
  const field = useRef<HTMLInputElement>(null);
  const place = useScene(({ scene }) => scene.stage.places.get(seatId));
  const viewport = useView((store) => store.viewport);
  const shown = place !== undefined;
  useEffect(() => {
    if (!shown) return;
    field.current?.focus();
    field.current?.select();
  }, [shown]);
  if (place === undefined) return null;
  const { x, y } = toScreen(place, viewport);
  const pane = mapControl()?.pane() ?? { width: 800, height: 600 };
  const left = Math.max(4, Math.min(x, pane.width - WIDTH - 20));
  const top = Math.max(4, Math.min(y - 4, pane.height - 48));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    nameGiven();
    mapControl()?.takeFocus();
  }

  return (
    // The field hears its keys first: it has saved or restored its text by now.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the field in it
    <div
      className={styles.box}
      style={{ left, top, width: WIDTH }}
      data-map-panel
      onKeyDown={onKeyDown}
      onBlur={nameGiven}
    >
      <InlineText
        ref={field}
        label="Name on the card"
        placeholder="Name"
        strong
        value={person.name}
        draft={fieldDraft('person', person.id, 'name')}
        refuse={(name) => nameRefusal(person.name, name)}
        onCommit={(name) => run(changePeople, { personIds: [person.id], facts: { name: name.trim() } })}
      />
    </div>
  );
}
