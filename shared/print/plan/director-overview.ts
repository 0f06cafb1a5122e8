import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { roleLabels } from '../../model/rating.ts';
import { dateText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { valuesOf } from '../../reading/ratings.ts';
import { plansThatCount } from '../../reading/plans.ts';
import type { Finding, FindingRule } from '../../rules/findings/finding.ts';
import { findingsOf } from '../../rules/findings/findings.ts';
import { mapStatusOf, statusLightLabels } from '../../rules/people/map-status.ts';
import { weightedSupportText } from '../../rules/people/weighted-support.ts';
import { shortMove } from '../../rules/plan/short-move.ts';
import { storyOf } from '../../rules/plan/story.ts';
import { nextLineOf, type PlanRow } from '../../rules/plan/view.ts';
import { listed, sentence } from '../../text/wording.ts';
import { nextMovesOf } from './director-moves.ts';
import type { DirectorOverview, DirectorRisk } from './director-document.ts';

const MOST_MOVES = 3;
const MOST_RISKS = 3;
const MOST_NAMED = 2;

/** Where the partner stands, what is wanted, what comes next and what may go wrong; `rows` are those of the plan that hold. */
export function directorOverview(
  state: PartnerState,
  rows: readonly PlanRow[],
  today: IsoDate,
): DirectorOverview {
  const status = mapStatusOf(state, today);
  const lines = rows.map(({ shown }) => shown);
  const story = storyOf(state, today, lines);
  return {
    light: status.light,
    lightText: statusLightLabels[status.light],
    status: status.because,
    goal: goalText(state),
    story: story
      .filter(({ part }) => part === 'standing' || part === 'carriers' || part === 'blockers')
      .map(({ text }) => text),
    figures: [
      { label: 'People', text: String(status.people) },
      { label: 'Key players', text: String(status.keyPlayers) },
      { label: 'Key players in touch', text: String(status.keyPlayersCovered) },
      { label: 'Key players with us', text: String(status.supportiveKeyPlayers) },
      { label: 'Support by weight', text: weightedSupportText(state, today) },
    ],
    moves: nextMovesOf(state, rows, today).slice(0, MOST_MOVES),
    risks: risksOf(state, today),
  };
}

function goalText(state: PartnerState): string {
  const plan = plansThatCount(state.plan).values().next().value;
  const goal = plan?.goal.trim() ?? '';
  if (goal === '') return '';
  const aimDate = plan?.aimDate ?? null;
  return aimDate === null ? sentence(goal) : `${sentence(goal)} By ${dateText(aimDate)}.`;
}

/** What puts the aim at risk, gravest first; what only the data lack is no risk to tell a director. */
const risky: readonly FindingRule[] = [
  'opponent-without-plan',
  'no-champion',
  'person-leaves',
  'champion-silent',
  'single-thread',
  'colleague-leaves',
  'key-player-not-covered',
  'key-players-in-conflict',
  'decision-maker-unknown',
  'champion-overloaded',
  'vacant-seat',
  'aim-after-window',
  'cadence-missed',
];

function risksOf(state: PartnerState, today: IsoDate): readonly DirectorRisk[] {
  const byRule = Map.groupBy(findingsOf(state, today), ({ rule }) => rule);
  const found = risky.flatMap((rule) => {
    const [first, ...others] = byRule.get(rule) ?? [];
    return first === undefined ? [] : [riskOf(first, others.length)];
  });
  return [...blockers(state, today), ...found].slice(0, MOST_RISKS);
}

/** Who works against us and can stop it. */
function blockers(state: PartnerState, today: IsoDate): readonly DirectorRisk[] {
  const ids = mapStatusOf(state, today).blockers;
  if (ids.length === 0) return [];
  const because = ids.slice(0, MOST_NAMED).map((id) => {
    const roles = valuesOf(state, id, 'role').map((role) => roleLabels[role].toLowerCase());
    const line = nextLineOf(state, id, today);
    const day = line?.date ?? null;
    const next =
      line === null
        ? 'nothing is planned'
        : `next: ${shortMove(state, line)}${day === null ? '' : `, ${dateText(day)}`}`;
    return `${nameOf(state, id)} is ${listed(roles)}; ${next}.`;
  });
  const names = listed(
    ids.map((id) => nameOf(state, id)),
    MOST_NAMED,
  );
  return [{ title: `${names} can stop it`, because: because.join(' ') }];
}

function riskOf({ title, because }: Finding, others: number): DirectorRisk {
  const alike =
    others === 0 ? '' : ` ${others === 1 ? 'One more is' : `${String(others)} more are`} like this.`;
  return { title, because: `${sentence(because)}${alike}`.trim() };
}
