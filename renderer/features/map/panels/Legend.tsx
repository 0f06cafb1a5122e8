import { CircleHelp } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { lensLabels, type LegendEntry } from '#shared/layout/lens.ts';
import { lineKindLabels, lineKinds } from '#shared/model/line.ts';
import { MarkSign } from '../cards/MarkSign.tsx';
import { clearFilter, toggleFilter, useMap } from '../state/map-store.ts';
import { swatchToken } from '../painting/palette.ts';
import { useScene } from '../scene/scene-store.ts';
import styles from './Legend.module.css';
import { LineSample } from './LineSample.tsx';
import looks from '#renderer/ui/looks.module.css';

/**
 * What the colours of the map mean, in a bar below it that covers nothing. A click on a value leaves only its people in full
 * colour. Lines and signs are learned once, so they wait behind a button.
 */
export function Legend(): ReactElement {
  const scale = useScene(({ scene }) => scene.scale);
  const filter = useMap((store) => store.filter);
  return (
    <section className={styles.legend} aria-label="Legend">
      <h2 className={styles.title}>{lensLabels[scale.lens]}</h2>
      <ul className={styles.entries}>
        {scale.entries.map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} on={filter.has(entry.key)} any={filter.size > 0} />
          </li>
        ))}
        {filter.size > 0 && (
          <li>
            <Button variant="plain" size="s" onClick={clearFilter}>
              Show all
            </Button>
          </li>
        )}
      </ul>
      <ul className={styles.keys} aria-label="Marks of the map">
        <li>
          <span className={styles.rank}>1st</span> matters most
        </li>
        <li>
          <span className={styles.frame} /> key player
        </li>
        <li>
          <MarkSign mark="star" /> champion
        </li>
        <li>
          <LineSample kind="influences" strength={3} /> strong influence
        </li>
      </ul>
      <Popover
        label="Lines and signs"
        side="top"
        align="end"
        trigger={
          <Button
            variant="plain"
            size="s"
            icon={<CircleHelp />}
            aria-label="Lines and signs"
            title="Lines and signs"
          />
        }
      >
        <Signs />
      </Popover>
    </section>
  );
}

type EntryProps = { readonly entry: LegendEntry; readonly on: boolean; readonly any: boolean };

function Entry({ entry, on, any }: EntryProps): ReactElement {
  const token = swatchToken(entry.swatch);
  // React's type does not know custom properties.
  const colours = { '--swatch': `var(${token})`, '--swatch-text': `var(${token}-text)` } as CSSProperties;
  const people = entry.count === 1 ? '1 person' : `${String(entry.count)} people`;
  return (
    <button
      type="button"
      className={classNames(styles.entry, any && !on && styles.off)}
      style={colours}
      aria-pressed={on}
      aria-label={`${entry.label}, ${people}`}
      onClick={() => toggleFilter(entry.key)}
    >
      <span className={classNames(styles.swatch, entry.key === 'unrated' && styles.unrated)}>
        {entry.key !== 'unrated' && <span className={styles.sign}>{entry.sign}</span>}
      </span>
      <span className={styles.label}>{entry.label}</span>
      <span className={styles.count}>{entry.count}</span>
    </button>
  );
}

function Signs(): ReactElement {
  return (
    <div className={styles.panel}>
      <h3 className={looks.strong}>Lines</h3>
      <ul className={styles.list}>
        {lineKinds.map((kind) => (
          <li key={kind}>
            <LineSample kind={kind} /> {lineKindLabels[kind]}
          </li>
        ))}
      </ul>
      <p className={looks.quiet}>
        A thicker arrow is a stronger influence; the arrow points at who is influenced. At rest the map draws
        strong influence on key players and second managers; point at a card for its other lines, or choose
        “All lines”. “Lines” hides a kind.
      </p>
      <h3 className={looks.strong}>On a card</h3>
      <ul className={styles.list}>
        <li>
          <span className={styles.rank}>1st</span> The five who matter most, by priority
        </li>
        <li>
          <span className={styles.frame} /> Key player: heavy frame, heavier for the inner circle
        </li>
        <li>
          <span className={styles.badge}>Berg</span> In conflict or allied with Berg
        </li>
        <li>
          <span className={styles.fold}>+12</span> People in a folded branch, by colour
        </li>
        <li>
          <MarkSign mark="star" /> Champion: an advocate with power
        </li>
        <li>
          <MarkSign mark="clock" /> A rating is stale; seen near by, as all below
        </li>
        <li>
          <MarkSign mark="alert" /> An important finding
        </li>
        <li>
          <MarkSign mark="look" /> A finding worth a look
        </li>
        <li>
          <span className={styles.ring} /> Ring: the heavier, the more influence
        </li>
        <li>
          <span className={styles.vacant} /> Vacant seat
        </li>
      </ul>
    </div>
  );
}
