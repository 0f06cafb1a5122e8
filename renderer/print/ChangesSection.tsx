import type { ReactElement } from 'react';
import { mapSignLabels, signPaths, type MapSign } from '#shared/layout/map-signs.ts';
import type { PrintedChange, PrintedChanges } from '#shared/print/plan/plan-document.ts';
import styles from './ChangesSection.module.css';
import { MapSection } from './MapSection.tsx';
import type { Paper } from './route.ts';

type Props = { readonly changes: PrintedChanges; readonly paper: Paper };

/** What changed since an earlier moment: what matters most, everything else by groups, and the map with its signs. */
export function ChangesSection({ changes, paper }: Props): ReactElement {
  const { title, first, groups, unknown, map } = changes;
  if (first.length === 0)
    return (
      <section className="empty-section">
        <h2>What changed</h2>
        <p>{title}: nothing.</p>
      </section>
    );
  return (
    <>
      <section className={styles.section}>
        <h2>What changed</h2>
        <p className={styles.intro}>{title}.</p>
        <Lines lines={first} label="What matters most" />
        {groups.map(({ label, lines }) => (
          <div key={label}>
            <h3>{label}</h3>
            <Lines lines={lines} label={label} />
          </div>
        ))}
        {unknown.map((text) => (
          <p key={text} className={styles.intro}>
            {text}
          </p>
        ))}
      </section>
      <MapSection map={map} audience="internal" paper={paper} title="What changed on the map" />
    </>
  );
}

function Lines({
  lines,
  label,
}: {
  readonly lines: readonly PrintedChange[];
  readonly label: string;
}): ReactElement {
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map(({ sign, text, reason, source }, index) => (
        <li key={index} className={styles.line}>
          <Sign sign={sign} />
          <span>
            <span dir="auto">{text}</span>
            {reason !== '' && <span className={styles.quiet}> {reason}</span>}
            {source !== '' && <span className={styles.quiet}> · {source}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Sign({ sign }: { readonly sign: MapSign }): ReactElement {
  const { d, filled } = signPaths[sign];
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" role="img" aria-label={mapSignLabels[sign]}>
      <path
        d={d}
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        strokeWidth={1.8}
      />
    </svg>
  );
}
