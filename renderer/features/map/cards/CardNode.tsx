import { memo, type CSSProperties, type ReactElement } from 'react';
import type { NodeProps } from '@xyflow/react';
import { photoUrl } from '#renderer/ui/photo-url.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { findingMark, ringWeight } from '#shared/layout/card-signs.ts';
import { supportSigns } from '#shared/model/rating.ts';
import type { SeatId } from '#shared/model/id.ts';
import styles from './CardNode.module.css';
import { CardMarks, CardSigns, MarkSign } from './CardSigns.tsx';
import { useMap } from '../state/map-store.ts';
import { swatchToken } from '../painting/palette.ts';
import { useGesture } from '../state/gesture-store.ts';
import { useScene } from '../scene/scene-store.ts';
import type { CardNode as CardNodeType } from '../view/card-window.ts';

/**
 * One card as an element, for zooms at which it can be read. It subscribes to its own facts, so that one edit draws one card
 * again. The pointer passes through it: hits are found on the map (`pointer/hit.ts`), the same at every zoom.
 */
export const CardNode = memo(function CardNode({ id }: NodeProps<CardNodeType>): ReactElement | null {
  const seatId = id as SeatId; // node ids are seat ids
  const card = useScene(({ scene }) => scene.cards.get(seatId));
  const swatch = useScene(({ scene }) => entryOf(scene, seatId)?.swatch);
  const sign = useScene(({ scene }) => entryOf(scene, seatId)?.sign);
  const key = useScene(({ scene }) => entryOf(scene, seatId)?.key);
  const hidden = useScene(({ scene }) => scene.stage.hiddenBelow.get(seatId));
  const finding = useScene(({ scene }) => {
    const found = scene.signs.get(seatId);
    return found === undefined ? undefined : findingMark(found);
  });
  const lens = useScene(({ scene }) => scene.scale.lens);
  const selected = useSelection(({ seatIds }) => seatIds.has(seatId));
  const focused = useSelection(({ focusSeatId }) => focusSeatId === seatId);
  const pale = useMap(({ filter }) => filter.size > 0 && (key === undefined || !filter.has(key)));
  const dragged = useGesture(({ drag }) => drag?.along.has(seatId) === true);
  if (card === undefined || swatch === undefined) return null;
  const token = swatchToken(swatch);
  // React's type does not know custom properties.
  const colours = { '--card-colour': `var(${token})`, '--card-sign': `var(${token}-text)` } as CSSProperties;
  return (
    <div
      className={classNames(
        styles.card,
        card.vacant && styles.vacant,
        selected && styles.selected,
        focused && styles.focused,
        pale && styles.pale,
        dragged && styles.dragged,
        card.left && styles.left,
      )}
      style={colours}
    >
      <div className={classNames(styles.edge, swatch === 'unrated' && styles.hatched)}>
        {!card.vacant && <span className={styles.sign}>{sign}</span>}
      </div>
      <div className={styles.side}>
        <div className={styles.face} data-ring={ringWeight(card)}>
          {card.photo === '' ? card.initials : <img src={photoUrl(card.photo)} alt="" draggable={false} />}
        </div>
        <CardMarks card={card} />
      </div>
      <div className={styles.words}>
        <div className={styles.first}>
          <div className={styles.name}>{card.name}</div>
          {finding !== undefined && <MarkSign mark={finding} />}
        </div>
        <div className={styles.title}>{card.title}</div>
        <div className={styles.bottom}>
          <div className={styles.department}>{card.department}</div>
          {!card.vacant && (
            <CardSigns
              card={card}
              support={lens === 'support' ? null : card.support === null ? '?' : supportSigns[card.support]}
            />
          )}
        </div>
      </div>
      {hidden !== undefined && <div className={styles.count}>+{hidden}</div>}
    </div>
  );
});

type SceneOf = ReturnType<typeof useScene.getState>['scene'];

function entryOf(scene: SceneOf, seatId: SeatId): ReturnType<SceneOf['scale']['entryOf']> | undefined {
  const card = scene.cards.get(seatId);
  return card === undefined ? undefined : scene.scale.entryOf(card);
}
