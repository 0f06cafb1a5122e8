import type { ReactElement } from 'react';
import type { CardFacts } from '#shared/layout/card.ts';
import {
  adaptabilityStep,
  coverageBars,
  markPaths,
  marksOf,
  orientationLetters,
  type Mark,
} from '#shared/layout/card-signs.ts';
import styles from './CardSigns.module.css';

/** Key, star and clock in the corner of a card. */
export function CardMarks({ card }: { readonly card: CardFacts }): ReactElement | null {
  const marks = marksOf(card);
  if (marks.length === 0) return null;
  return (
    <div className={styles.marks}>
      {marks.map((mark) => (
        <MarkSign key={mark} mark={mark} />
      ))}
    </div>
  );
}

/** One mark, as on the card; also used in the legend. */
export function MarkSign({ mark }: { readonly mark: Mark }): ReactElement {
  return (
    <svg className={styles.mark} data-mark={mark} viewBox="0 0 12 12" aria-hidden>
      <path d={markPaths[mark]} />
    </svg>
  );
}

type Props = {
  readonly card: CardFacts;
  /** The sign of support, when the edge of the card tells something else; else null. */
  readonly support: string | null;
};

/** The small signs in the lower row of a card: support, coverage, adaptability, orientation. */
export function CardSigns({ card, support }: Props): ReactElement {
  const bars = coverageBars(card);
  const step = adaptabilityStep(card);
  return (
    <div className={styles.signs}>
      {support !== null && <span className={styles.letter}>{support}</span>}
      {bars !== null && <CoverageSign bars={bars} />}
      {step !== null && <AdaptabilitySign step={step} />}
      {orientationLetters(card).map((letter, index) => (
        <span key={letter} className={styles.letter} data-second={index > 0 || undefined}>
          {letter}
        </span>
      ))}
    </div>
  );
}

/** Three bars, of which as many are full as the strength says. */
export function CoverageSign({ bars }: { readonly bars: number }): ReactElement {
  return (
    <svg className={styles.sign} viewBox="0 0 13 10" aria-hidden>
      {[0, 1, 2].map((bar) => (
        <rect
          key={bar}
          data-on={bar < bars || undefined}
          x={bar * 4.5 + 0.5}
          y={6 - bar * 2.75}
          width={3}
          height={4 + bar * 2.75}
          rx={0.8}
        />
      ))}
    </svg>
  );
}

/** Five dots from laggard to innovator, of which one is marked. */
export function AdaptabilitySign({ step }: { readonly step: number }): ReactElement {
  return (
    <svg className={styles.sign} viewBox="0 0 25 10" aria-hidden>
      {[0, 1, 2, 3, 4].map((dot) => (
        <circle
          key={dot}
          data-on={dot === step || undefined}
          cx={dot * 5 + 2.5}
          cy={5}
          r={dot === step ? 2.4 : 1.3}
        />
      ))}
    </svg>
  );
}
