import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { saysSomething, type PlanDifference } from '#shared/rules/plan/merge.ts';
import type { PlanView } from '#shared/rules/plan/view.ts';
import { nameOf } from '#shared/reading/people.ts';
import type { LastUpdate } from '#renderer/session/plan-store.ts';
import { listed } from '#shared/text/wording.ts';

const NAMED = 4;

/** What a generation brings, one sentence for each kind of change; of lines that the user keeps only before an update. */
export function differenceSentences(
  state: PartnerState,
  difference: PlanDifference,
  when: 'before' | 'after',
): readonly string[] {
  const { newPeople, gonePeople, returned, formerReasons, kept, keptDiffer } = difference;
  const mine = new Set(when === 'after' ? keptDiffer : []);
  const strategyChanged = difference.strategyChanged.filter((id) => !mine.has(id) && !formerReasons.has(id));
  const told = new Set([...strategyChanged, ...mine]);
  const others = difference.changed.filter((id) => !told.has(id));
  const reason = (id: PersonId): string => {
    const text = formerReasons.get(id) ?? '';
    return text === '' ? '' : ` (“${text}”)`;
  };
  const list: readonly (readonly [string, readonly PersonId[]])[] = [
    ['New', newPeople],
    ['Gone', gonePeople],
    ['Another strategy', strategyChanged],
    ['Other inputs changed', others],
    ['Rejected before, back because an input changed', returned],
  ];
  const sentences = list
    .filter(([, ids]) => ids.length > 0)
    .map(([what, ids]) => `${what}: ${namesOf(state, ids, reason)}.`);
  // The same count before and after: those of which the rules say something else stay too, and are named apart.
  if (kept > 0 && sentences.length > 0)
    sentences.push(
      kept === 1
        ? 'One line that you accepted or edited stays as it is.'
        : `${String(kept)} lines that you accepted or edited stay as they are.`,
    );
  return sentences;
}

/** Says of which lines that the user keeps the rules now say something else; null when there are none. */
export function differSentence(state: PartnerState, { keptDiffer }: PlanDifference): string | null {
  if (keptDiffer.length === 0) return null;
  const names = namesOf(state, keptDiffer);
  return keptDiffer.length === 1
    ? `The line that you accepted or edited for ${names} stays, but the rules now say something else: keep it, or take what they say.`
    : `${String(keptDiffer.length)} lines that you accepted or edited stay, but the rules now say something else: ${names}. Keep each, or take what the rules say.`;
}

/** The first sentence when the plan is up to date. */
export function updateTitle(view: PlanView, lastUpdate: LastUpdate | null): string {
  if (lastUpdate === null) return 'The map has changed where you decided';
  if (lastUpdate.first) return firstTitle(view);
  if (view.difference.keptDiffer.length > 0 && !saysSomething(withoutKept(lastUpdate.difference)))
    return 'The plan is up to date, but for what you decided';
  return saysSomething(lastUpdate.difference)
    ? 'The plan is up to date'
    : 'The plan is up to date; nothing changed';
}

function firstTitle({ rows }: PlanView): string {
  const lines = rows.length === 1 ? 'one line' : `${String(rows.length)} lines`;
  return `The plan is made: ${lines}, by priority. Accept, edit or reject each as it suits you.`;
}

function withoutKept(difference: PlanDifference): PlanDifference {
  const mine = new Set(difference.keptDiffer);
  return { ...difference, changed: difference.changed.filter((id) => !mine.has(id)) };
}

function namesOf(
  state: PartnerState,
  ids: readonly PersonId[],
  addition: (id: PersonId) => string = () => '',
): string {
  return listed(
    ids.map((id) => `${nameOf(state, id)}${addition(id)}`),
    NAMED,
  );
}
