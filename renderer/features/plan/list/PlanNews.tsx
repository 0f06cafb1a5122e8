import { Sparkles } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { listed } from '#shared/text/wording.ts';
import { showNews, usePlan } from '#renderer/session/plan-store.ts';
import styles from './PlanNews.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly rows: readonly PlanRow[]; readonly state: PartnerState };

const NAMED = 4;

/** Of which lines that the user decided on the rules now say something else; nothing while they agree. */
export const PlanNews = memo(function PlanNews({ rows, state }: Props): ReactElement | null {
  const shown = usePlan((plan) => plan.shown);
  const changed = rows.filter(({ news }) => news.length > 0);
  if (changed.length === 0) return null;
  return (
    <section className={styles.news} aria-label="What changed" aria-live="polite">
      <Sparkles size={16} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={looks.strong}>The map has changed since you decided</p>
        <ul className={looks.quiet}>
          {newsSentences(state, changed).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {shown !== 'news' && (
        <Button size="s" onClick={showNews}>
          Show what changed
        </Button>
      )}
    </section>
  );
});

function newsSentences(state: PartnerState, changed: readonly PlanRow[]): readonly string[] {
  const names = (rows: readonly PlanRow[]): string =>
    listed([...new Set(rows.map(({ personId }) => nameOf(state, personId)))], NAMED);
  const kept = changed.filter((row) => row.planned !== null && row.state !== 'proposed');
  const returned = changed.filter((row) => row.planned !== null && row.state === 'proposed');
  const gone = changed.filter((row) => row.planned === null);
  return [
    ...(kept.length === 0
      ? []
      : [
          `You agreed, and the rules now say something else: ${names(kept)}. Keep it, or take what they say.`,
        ]),
    ...(returned.length === 0
      ? []
      : [`You rejected it, and it is back because something changed: ${names(returned)}.`]),
    ...(gone.length === 0 ? [] : [`No longer needed: ${names(gone)}.`]),
  ];
}
