import type { ReactElement } from 'react';
import { drawLegend } from '#shared/print/map/draw-legend.ts';
import { mapPages, type MapPage } from '#shared/print/map/map-pages.ts';
import type { PrintMap } from '#shared/print/map/print-map.ts';
import type { Audience } from '#shared/print/audience.ts';
import { DrawingSvg } from './DrawingSvg.tsx';
import styles from './MapSection.module.css';
import { measureText } from './measure-text.ts';
import { mapRoom } from './paper-sizes.ts';
import type { Paper } from './route.ts';

type Props = {
  readonly map: PrintMap;
  readonly audience: Audience;
  readonly paper: Paper;
  /** What the map shows besides the present, in its heading; left out for the map as it is. */
  readonly title?: string;
};

/** Points for one unit of the legend: its type is 7 points. */
const LEGEND_SCALE = 7 / 12;

/** The map on landscape pages, each with its heading and the legend. */
export function MapSection({ map, audience, paper, title = 'Map' }: Props): ReactElement {
  const room = mapRoom(paper);
  const pages = mapPages(map, room, measureText);
  const legend = drawLegend(audience, room.width / LEGEND_SCALE, measureText, map.compared);
  if (pages.length === 0)
    return (
      <section className="empty-section">
        <h2>{title}</h2>
        <p>Nobody is on the map yet.</p>
      </section>
    );
  return (
    <>
      {pages.map((page) => (
        <section
          key={page.number}
          id={`${map.compared === null ? 'map' : 'changes-map'}-${page.number}`}
          className={styles.page}
        >
          <Heading page={page} of={pages.length} title={title} />
          <div className={styles.map}>
            <DrawingSvg drawing={page.drawing} scale={page.scale} label={labelOf(page, pages.length)} />
          </div>
          <div className={styles.foot}>
            <AwayNote page={page} />
            <DrawingSvg drawing={legend} scale={LEGEND_SCALE} label="Legend" />
          </div>
        </section>
      ))}
    </>
  );
}

type HeadingProps = { readonly page: MapPage; readonly of: number; readonly title: string };

function Heading({ page, of, title }: HeadingProps): ReactElement {
  if (of === 1) return <h2>{title}</h2>;
  const text = (
    <>
      {title} {page.number} of {of}
      {page.title !== '' && (
        <span className={styles.names}>
          <bdi>{page.title}</bdi>
        </span>
      )}
    </>
  );
  return page.number === 1 ? <h2>{text}</h2> : <h3>{text}</h3>;
}

const AWAY_SHOWN = 3;

function AwayNote({ page }: { readonly page: MapPage }): ReactElement | null {
  const { away } = page;
  if (away.length === 0) return null;
  const shown = away.slice(0, AWAY_SHOWN);
  const more = away.length - shown.length;
  return (
    <p className={styles.away}>
      Lines to other pages:{' '}
      {shown
        .map((line) => `${line.from} – ${line.to} (${line.kind.toLowerCase()}, map ${line.page})`)
        .join('; ')}
      {more > 0 && `; and ${more} more`}.
    </p>
  );
}

function labelOf(page: MapPage, of: number): string {
  return of === 1 ? 'Map of the people' : `Map ${page.number} of ${of}: ${page.title}`;
}
