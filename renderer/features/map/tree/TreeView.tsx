import {
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { describeCard } from '#shared/layout/card-signs.ts';
import type { SeatId } from '#shared/model/id.ts';
import { onMapKey } from '../input/keys.ts';
import { useMap } from '../state/map-store.ts';
import type { Scene } from '../scene/scene.ts';
import { useScene } from '../scene/scene-store.ts';
import { useView } from '../view/view-store.ts';
import { lineWords } from './line-words.ts';
import { treeRows } from './tree-rows.ts';
import styles from './TreeView.module.css';

/**
 * The map for the keyboard and for screen readers: a tree of which only the surroundings of the current card are elements, so
 * that it costs the same with 30 and with 5,000 people. It lies below the canvas and shows the focus ring of the pane.
 */
export function TreeView(): ReactElement {
  const scene = useScene((store) => store.scene);
  const focus = useSelection((store) => store.focusSeatId);
  const selected = useSelection((store) => store.seatIds);
  const draft = useMap((store) => store.lineDraft);
  const partner = useDocument(({ partnerId, state }) =>
    partnerId === null ? '' : (state.partner.get(partnerId)?.name ?? ''),
  );
  const at = draft?.to ?? focus;
  const rows = useMemo(() => treeRows(scene.stage, at), [scene.stage, at]);
  const active = rows.find((row) => row.seatId === at);
  return (
    <div
      role="tree"
      tabIndex={0}
      className={styles.tree}
      data-map-tree
      data-focus-home
      data-key-scope="map"
      aria-label={`Map of ${partner}, ${shownText(scene)}`}
      aria-multiselectable
      aria-activedescendant={active === undefined ? undefined : itemId(active.seatId)}
      onKeyDown={onMapKey}
    >
      <Plane>
        {rows.map(({ seatId, level, position, siblings }) => (
          <div
            key={seatId}
            style={boxOf(scene, seatId)}
            id={itemId(seatId)}
            role="treeitem"
            className={styles.item}
            tabIndex={-1}
            aria-level={level}
            aria-posinset={position}
            aria-setsize={siblings}
            aria-selected={selected.has(seatId)}
            aria-expanded={expanded(scene, seatId)}
          >
            {labelOf(scene, seatId)}
          </div>
        ))}
      </Plane>
    </div>
  );
}

/** Lies on the map as the cards do, so that the frames of screen readers and magnifiers stand around the cards. */
function Plane({ children }: { readonly children: ReactNode }): ReactElement {
  const plane = useRef<HTMLDivElement | null>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const { x, y, zoom } = useView.getState().viewport;
      if (plane.current !== null)
        plane.current.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(zoom)})`;
    };
    follow();
    return useView.subscribe(follow);
  }, []);
  return (
    <div ref={plane} className={styles.plane} role="presentation">
      {children}
    </div>
  );
}

function boxOf(scene: Scene, seatId: SeatId): CSSProperties {
  const place = scene.stage.places.get(seatId);
  return place === undefined ? {} : { left: place.x, top: place.y, width: place.width, height: place.height };
}

function itemId(seatId: SeatId): string {
  return `map-item-${seatId}`;
}

function expanded(scene: Scene, seatId: SeatId): boolean | undefined {
  if (scene.stage.hierarchy.childrenOf(seatId).length === 0) return undefined;
  return !scene.stage.hiddenBelow.has(seatId);
}

/** Who and what is to be seen: people, and seats without anybody. */
function shownText({ stage, cards }: Scene): string {
  const vacant = stage.order.filter((id) => cards.get(id)?.vacant === true).length;
  const people = stage.order.length - vacant;
  const text = `${people === 1 ? '1 person' : `${String(people)} people`} shown`;
  return vacant === 0
    ? text
    : `${text}, ${vacant === 1 ? '1 vacant seat' : `${String(vacant)} vacant seats`}`;
}

function labelOf(scene: Scene, seatId: SeatId): string {
  const card = scene.cards.get(seatId);
  if (card === undefined) return '';
  const words = [describeCard(card), ...lineWords(scene, seatId)];
  const sign = scene.signs.get(seatId);
  if (sign !== undefined) words.push(`finding: ${sign.text}`);
  const hidden = scene.stage.hiddenBelow.get(seatId);
  if (hidden !== undefined)
    words.push(`${hidden === 1 ? '1 person' : `${String(hidden)} people`} below, collapsed`);
  return words.join(', ');
}
