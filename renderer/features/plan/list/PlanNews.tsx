import { Sparkles, X } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { changesLines } from '#shared/rules/plan/merge.ts';
import type { PlanView } from '#shared/rules/plan/view.ts';
import { differSentence, differenceSentences, updateTitle } from './news-text.ts';
import { showNews, usePlan } from '#renderer/session/plan-store.ts';
import styles from './PlanNews.module.css';

type Props = { readonly view: PlanView; readonly state: PartnerState };

/** What changed since the last plan: before an update what it would bring, after it what it brought. */
export const PlanNews = memo(function PlanNews({ view, state }: Props): ReactElement | null {
  const lastUpdate = usePlan((plan) => plan.lastUpdate);
  const shown = usePlan((plan) => plan.shown);
  const { generatedOn, difference } = view;
  const outdated = generatedOn !== null && changesLines(difference);
  const differs = generatedOn === null ? null : differSentence(state, difference);
  if (!outdated && lastUpdate === null && differs === null) return null;
  const told = outdated ? difference : lastUpdate?.difference;
  const sentences = [
    ...(told === undefined ? [] : differenceSentences(state, told, outdated ? 'before' : 'after')),
    ...(outdated || differs === null ? [] : [differs]),
  ];
  return (
    <section className={styles.news} aria-label="What changed" aria-live="polite">
      {(outdated || differs !== null) && <Sparkles size={16} aria-hidden className={styles.icon} />}
      <div className={styles.words}>
        <p className={styles.title}>
          {outdated
            ? `The map has changed since the plan of ${dateText(generatedOn)}`
            : updateTitle(view, lastUpdate)}
        </p>
        {sentences.length > 0 && (
          <ul className={styles.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      {(outdated || differs !== null) && shown !== 'news' && (
        <Button size="s" onClick={showNews}>
          Show what changed
        </Button>
      )}
      {!outdated && lastUpdate !== null && (
        <IconButton
          label="Close"
          size="s"
          icon={<X />}
          onClick={() => usePlan.setState({ lastUpdate: null })}
        />
      )}
    </section>
  );
});
