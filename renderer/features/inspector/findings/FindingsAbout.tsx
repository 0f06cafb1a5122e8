import type { ReactElement } from 'react';
import type { SeatId } from '#shared/model/id.ts';
import { Section } from '#renderer/parts/Section.tsx';
import { isSigned } from '#shared/rules/findings/signs.ts';
import { FindingItem } from './FindingItem.tsx';
import { useFindings } from './use-findings.ts';
import styles from './FindingsList.module.css';

type Props = {
  readonly seatId: SeatId;
  /** As a part that opens and closes, with their count. */
  readonly folded?: boolean;
};

/** What the sign on a card stands for: the findings that name the seat or who sits there. Nothing without a sign. */
export function FindingsAbout({ seatId, folded = false }: Props): ReactElement | null {
  const found = useFindings();
  const about = found?.findings.filter((finding) => isSigned(finding) && finding.seatIds.includes(seatId));
  if (about === undefined || about.length === 0) return null;
  const list = (
    <ul
      className={folded ? styles.list : `${styles.list ?? ''} ${styles.about ?? ''}`}
      data-findings
      tabIndex={-1}
      aria-label="Findings"
    >
      {about.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </ul>
  );
  if (!folded) return list;
  return (
    <Section id="about" title="Findings" summary={about[0]?.title}>
      {list}
    </Section>
  );
}
