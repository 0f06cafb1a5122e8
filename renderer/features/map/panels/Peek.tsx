import type { ReactElement } from 'react';
import { Dossier } from '#renderer/parts/dossier/Dossier.tsx';
import { useSelection } from '#renderer/session/selection-store.ts';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import type { CardFacts } from '#shared/layout/card.ts';
import { toScreen, type Rect, type Viewport } from '#shared/layout/geometry.ts';
import { useScene } from '../scene/scene-store.ts';
import { useGesture } from '../state/gesture-store.ts';
import { useMap } from '../state/map-store.ts';
import { mapControl } from '../view/map-control.ts';
import { useView } from '../view/view-store.ts';
import looks from '#renderer/ui/looks.module.css';
import styles from './Peek.module.css';

const WIDTH = 296;
/** Room that is kept for it above the lower edge of the map, in CSS pixels. */
const HEIGHT = 220;
const GAP = 10;

/**
 * The person under the pointer in short, beside the card: who it is, how they stand, and what comes next. Whoever is selected stands in the
 * inspector already; screen readers have it there too.
 */
export function Peek(): ReactElement | null {
  const pointed = useGesture((store) => (store.drag === null ? store.pointed : null));
  const card = useScene(({ scene }) => (pointed === null ? undefined : scene.cards.get(pointed)));
  const place = useScene(({ scene }) => (pointed === null ? undefined : scene.stage.places.get(pointed)));
  const isSelected = useSelection(({ seatIds }) => pointed !== null && seatIds.has(pointed));
  const isDrawing = useMap(({ lineDraft }) => lineDraft !== null);
  if (card === undefined || place === undefined || isSelected || isDrawing) return null;
  return <Shown card={card} place={place} />;
}

type Props = { readonly card: CardFacts; readonly place: Rect };

function Shown({ card, place }: Props): ReactElement {
  const viewport = useView((store) => store.viewport);
  const about = [card.title, card.department].filter((text) => text !== '').join(' · ');
  return (
    <div className={styles.peek} style={besideCard(place, viewport)} aria-hidden data-testid="map-peek">
      <div className={styles.head}>
        {!card.vacant && (
          <div className={styles.face}>
            {card.photo === '' ? card.initials : <img src={photoUrl(card.photo)} alt="" />}
          </div>
        )}
        <div className={styles.who}>
          <div className={styles.name}>{card.name}</div>
          <div className={looks.note}>{about}</div>
          {card.left && <div className={looks.note}>Has left</div>}
        </div>
      </div>
      {card.personId !== null && <Dossier personId={card.personId} only={['strategy', 'next']} />}
    </div>
  );
}

/** Right of the card, or left of it where the map ends. */
function besideCard(place: Rect, viewport: Viewport): { readonly left: number; readonly top: number } {
  const { width, height } = mapControl()?.pane() ?? { width: 800, height: 600 };
  const { x, y } = toScreen(place, viewport);
  const right = x + place.width * viewport.zoom + GAP;
  const left = right + WIDTH <= width - 4 ? right : Math.max(4, x - GAP - WIDTH);
  return { left, top: Math.max(4, Math.min(y, height - HEIGHT)) };
}
