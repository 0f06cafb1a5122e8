import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { newAdjustment } from '#shared/edit/culture/culture-fit-edits.ts';
import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import { cultureComponentLabels } from '#shared/model/culture-item.ts';
import { cultureTypeLabels } from '#shared/model/culture-type.ts';
import {
  ALIKE_UP_TO,
  standingOf,
  type ComponentDistance,
  type CultureComparison,
  type Standing,
} from '#shared/rules/culture/compare.ts';
import { typesBySize, wholeShares, type Shares } from '#shared/rules/culture/shares.ts';
import { focusAdjustment } from './focus-adjustment.ts';
import styles from './Distances.module.css';
import page from '../page/Page.module.css';
import looks from '#renderer/ui/looks.module.css';

/** How far the two are apart, component by component, with the common ground and the differences to work on. */
export function Distances({ comparison }: { readonly comparison: CultureComparison }): ReactElement {
  const { components, overall, missing } = comparison;
  return (
    <section className={looks.column2} aria-label="Distance by component">
      <h2 className={looks.largeHeading}>
        {overall === null ? 'No distance yet' : `Distance ${String(Math.round(overall))} of 100`}
      </h2>
      <p
        className={page.lead}
        title={`A component’s distance is half the sum of the differences of the four shares. The two smallest are common ground, the two largest differences to work on; above ${String(ALIKE_UP_TO)} points even the smallest is only the smallest gap, and up to ${String(ALIKE_UP_TO)} even the largest is small.`}
      >
        0 = same way of working, 100 = nothing in common; the mean of the components.
        {missing > 0 && ` ${String(missing)} of the five components cannot be compared yet.`}
      </p>
      <JoinedCards roomy>
        {components.map((row) => (
          <Row key={row.component} row={row} comparison={comparison} />
        ))}
      </JoinedCards>
    </section>
  );
}

function Row({
  row,
  comparison,
}: {
  readonly row: ComponentDistance;
  readonly comparison: CultureComparison;
}) {
  const { component, distance, ours, theirs, because } = row;
  const label = cultureComponentLabels[component];
  const standing = standingOf(comparison, component);
  return (
    <li className={looks.column1}>
      <div className={looks.row12Wrap}>
        <h3 className={looks.heading}>{label}</h3>
        {standing !== null && <Badge tone={toneOf(standing)}>{standing.label}</Badge>}
        <span className={styles.figure}>
          {distance === null ? 'Not comparable yet' : `${String(Math.round(distance))} apart`}
        </span>
      </div>
      {distance !== null && (
        <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
          <rect className={styles.track} width={100} height={6} rx={1} />
          <rect
            className={styles.distance}
            width={distance}
            height={6}
            rx={1}
            data-differs={standing?.kind === 'difference' || undefined}
          />
        </svg>
      )}
      <p className={styles.sides}>
        <span>Us: {leading(ours)}</span>
        <span>Partner: {leading(theirs)}</span>
      </p>
      <p className={looks.quiet}>{because}</p>
      {distance !== null && distance > 0 && (
        <Button
          size="s"
          variant="plain"
          edits
          icon={<Plus />}
          className={styles.adjust ?? ''}
          onClick={() => void adjust(row)}
        >
          Adjust something
          <Hidden> because of {label.toLowerCase()}</Hidden>
        </Button>
      )}
    </li>
  );
}

function toneOf({ kind, plain }: Standing): 'ok' | 'warn' | 'neutral' {
  return plain ? (kind === 'common' ? 'ok' : 'warn') : 'neutral';
}

/** Makes an adjustment of a difference and puts the user into its text. */
async function adjust({ component, because }: ComponentDistance): Promise<void> {
  const [first = ''] = because.split('. ');
  const text = `What we change about ${cultureComponentLabels[component].toLowerCase()}`;
  if (await run(newAdjustment, { id: newId(), facts: { component, difference: first, change: text } }))
    focusAdjustment(text);
}

function leading(shares: Shares | null): string {
  if (shares === null) return 'no answer yet';
  const whole = wholeShares(shares);
  return typesBySize(shares)
    .filter((type) => whole[type] > 0)
    .slice(0, 2)
    .map((type) => `${cultureTypeLabels[type]} ${String(whole[type])} %`)
    .join(', ');
}
