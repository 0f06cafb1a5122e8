import type { PersonId } from '../../model/id.ts';
import { applyChanges } from '../../model/partner-state.ts';
import { playKinds, type PlayKind } from '../../playbook/plays/play.ts';
import { playOf } from '../../playbook/plays/plays.ts';
import { campaignOf } from '../../rules/plan/campaign.ts';
import { linesOfPlay } from '../../rules/plays/play-lines.ts';
import { offersOf, playKeyOf } from '../../rules/plays/plays.ts';
import { versionBefore } from '../history/versions.ts';
import { edit, idsOf, oneOf, several } from '../edit.ts';
import { namesOf } from '../words.ts';
import { acceptPlanLine } from './plan-lines.ts';

/** Takes a play into the plan: all its lines are accepted as they are proposed today. `play` is its key, see `playKeyOf`. */
export const takePlay = edit('plan.play', {
  parameters: { kind: oneOf(playKinds), people: idsOf<PersonId>('person') },
  logged: (_, { play, personIds }: { readonly play: string; readonly personIds: readonly PersonId[] }) => ({
    kind: kindIn(play),
    people: several(personIds),
  }),
  label: (state, { kind, people }) =>
    people.of === 0
      ? `Take the play “${playOf(kind).title}”`
      : `Take the play “${playOf(kind).title}” for ${namesOf(state, people)}`,
  changes: (setting, { play }) => {
    const { state, today } = setting;
    const offer = offersOf(state, today).find((each) => playKeyOf(each) === play);
    if (offer === undefined) return [];
    let now = state;
    const taken = linesOfPlay(state, today, offer, campaignOf(state, today)).flatMap((line) => {
      const changes = acceptPlanLine(now, line);
      now = applyChanges(now, changes);
      return changes;
    });
    return taken.length === 0 ? [] : [...versionBefore(setting, 'plan'), ...taken];
  },
});

function kindIn(play: string): PlayKind {
  return playKinds.find((kind) => play === kind || play.startsWith(`${kind} `)) ?? 'mutual-plan';
}
