import type { ReactElement } from 'react';
import type { PrintMap } from '#shared/print/map/print-map.ts';
import { mapShapes } from '#shared/print/slides/map-slide.ts';
import { countText } from '#shared/text/wording.ts';
import styles from './MapSection.module.css';
import { measureText } from './measure-text.ts';
import { mapRoom } from './paper-sizes.ts';
import type { Paper } from './route.ts';
import { Shapes } from './Shapes.tsx';

/** Names on paper are at least some 7 points. */
const PAPER_SCALE = 0.56;

/** The whole map on one landscape page, with the count of those who could not be read on it. */
export function MapSheet({ map, paper }: { readonly map: PrintMap; readonly paper: Paper }): ReactElement {
  const { width, height } = mapRoom(paper);
  // What the legend of the pages in full size takes is free here.
  const room = { x: 0, y: 0, width, height: height + LEGEND_OF_PAGES };
  const isEmpty = map.hierarchy.roots.length === 0;
  const { parts, folded } = isEmpty
    ? { parts: [], folded: 0 }
    : mapShapes(map, room, PAPER_SCALE, measureText);
  return (
    <section className={styles.page}>
      <h2>
        Map
        {folded > 0 && (
          <span className={styles.names}>
            {countText(folded, 'more seat')} further down, counted on the cards and shown on the map in full
            size
          </span>
        )}
      </h2>
      {isEmpty ? (
        <p>Nobody is on the map yet.</p>
      ) : (
        <Shapes parts={parts} width={room.width} height={room.height} />
      )}
    </section>
  );
}

const LEGEND_OF_PAGES = 40;
