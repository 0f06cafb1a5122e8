import type { ReactElement } from 'react';
import type { DirectorMove, DirectorOverview, DirectorRisk } from '#shared/print/plan/director-document.ts';
import styles from './DirectorPages.module.css';
import { Light } from './Light.tsx';
import { Sheet } from './Sheet.tsx';

type Props = {
  readonly overview: DirectorOverview;
  readonly partnerName: string;
  readonly printedOn: string;
};

/** The first page: status in a sentence, goal, three moves, three risks. */
export function OverviewPage({ overview, partnerName, printedOn }: Props): ReactElement {
  const { light, lightText, status, goal, story, figures, moves, risks } = overview;
  return (
    <Sheet title="">
      <h1 className={styles.partner} dir="auto">
        {partnerName}
      </h1>
      <p className={styles.sub}>Relationship plan · {printedOn}</p>
      <p className={styles.status}>
        <Light light={light} />
        <span className={styles.clamp3}>
          <strong>{lightText}.</strong> {status}
        </span>
      </p>
      <h2>Goal</h2>
      <p className={styles.goal} dir="auto">
        {goal === '' ? 'Not written yet.' : goal}
      </p>
      <dl className={styles.figures}>
        {figures.map(({ label, text }) => (
          <div key={label} className={styles.figure}>
            <dd>{text}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      {story.map((text) => (
        <p key={text} className={`${styles.story ?? ''} ${styles.clamp3 ?? ''}`} dir="auto">
          {text}
        </p>
      ))}
      <h3>Next moves</h3>
      {moves.length === 0 ? <p>No move is planned yet.</p> : <Moves moves={moves} />}
      <h3>Risks</h3>
      {risks.length === 0 ? <p>Nothing on the map speaks of a risk.</p> : <Risks risks={risks} />}
    </Sheet>
  );
}

function Moves({ moves }: { readonly moves: readonly DirectorMove[] }): ReactElement {
  return (
    <ol className={styles.list}>
      {moves.map(({ what, how, why, owner, date }, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <div className={styles.what} dir="auto">
              {what}
            </div>
            {how !== '' && (
              <div className={styles.clamp3} dir="auto">
                {how}
              </div>
            )}
            {why !== '' && (
              <div className={`${styles.quiet ?? ''} ${styles.clamp2 ?? ''}`} dir="auto">
                Why: {why}
              </div>
            )}
          </div>
          <div className={styles.aside}>
            <div>{date}</div>
            <div className={styles.quiet} dir="auto">
              {owner}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Risks({ risks }: { readonly risks: readonly DirectorRisk[] }): ReactElement {
  return (
    <ol className={styles.list}>
      {risks.map(({ title, because }, index) => (
        <li key={title} className={styles.item}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <div className={styles.what} dir="auto">
              {title}
            </div>
            <div className={`${styles.quiet ?? ''} ${styles.clamp2 ?? ''}`} dir="auto">
              {because}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
