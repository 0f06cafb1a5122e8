import { Sparkles, X } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dateText } from '#shared/rules/calendar.ts';
import { saysSomething, type PlanDifference } from '#shared/rules/plan/merge.ts';
import type { PlanView } from '#shared/rules/plan/view.ts';
import { nameOf } from '#shared/rules/reading.ts';
import { usePlan } from './plan-store.ts';
import styles from './PlanNews.module.css';

type Props = { readonly view: PlanView; readonly state: PartnerState };

/** What changed since the last plan: before an update what it would bring, after it what it brought. */
export const PlanNews = memo(function PlanNews({ view, state }: Props): ReactElement | null {
  const lastUpdate = usePlan((plan) => plan.lastUpdate);
  if (view.generatedOn !== null && saysSomething(view.difference))
    return (
      <section className={styles.news} aria-label="What changed" aria-live="polite">
        <Sparkles size={16} aria-hidden className={styles.icon} />
        <div className={styles.words}>
          <p className={styles.title}>The map has changed since the plan of {dateText(view.generatedOn)}</p>
          <Sentences difference={view.difference} state={state} />
        </div>
        <Button size="s" onClick={() => usePlan.setState({ shown: 'news', search: '', strategy: null })}>
          Show what changed
        </Button>
      </section>
    );
  if (lastUpdate === null) return null;
  return (
    <section className={styles.news} aria-label="What changed" aria-live="polite">
      <div className={styles.words}>
        <p className={styles.title}>
          {saysSomething(lastUpdate) ? 'The plan is up to date' : 'The plan is up to date; nothing changed'}
        </p>
        <Sentences difference={lastUpdate} state={state} />
      </div>
      <IconButton
        label="Close"
        size="s"
        icon={<X />}
        onClick={() => usePlan.setState({ lastUpdate: null })}
      />
    </section>
  );
});

function Sentences({
  difference,
  state,
}: {
  readonly difference: PlanDifference;
  readonly state: PartnerState;
}) {
  const sentences = sentencesOf(state, difference);
  return sentences.length === 0 ? null : (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentencesOf(state: PartnerState, difference: PlanDifference): readonly string[] {
  const { newPeople, gonePeople, strategyChanged, changed, returned, kept } = difference;
  const told = new Set(strategyChanged);
  const others = changed.filter((id) => !told.has(id));
  const list: readonly (readonly [string, readonly PersonId[]])[] = [
    ['New', newPeople],
    ['Gone', gonePeople],
    ['Another strategy', strategyChanged],
    ['Other inputs changed', others],
    ['Rejected before, back because an input changed', returned],
  ];
  const sentences = list
    .filter(([, ids]) => ids.length > 0)
    .map(([what, ids]) => `${what}: ${namesOf(state, ids)}.`);
  if (kept > 0 && sentences.length > 0)
    sentences.push(
      kept === 1
        ? 'One line that you accepted or edited stays as it is.'
        : `${String(kept)} lines that you accepted or edited stay as they are.`,
    );
  return sentences;
}

function namesOf(state: PartnerState, ids: readonly PersonId[]): string {
  const names = ids.slice(0, 4).map((id) => nameOf(state, id));
  const more = ids.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${String(more)} more` : names.join(', ');
}
