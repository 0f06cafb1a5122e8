import type { Tactic } from '../../playbook/tactics/tactic.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Strategy } from '../../model/strategy.ts';
import { chooseTactics, type RankedTactic } from '../tactics/tactic-outcomes.ts';
import { campaignOf, type Campaign } from './campaign.ts';
import { Favours } from '../campaign/favours.ts';
import { giveTactic, type Given } from '../campaign/give-out.ts';
import { fillTactic } from '../campaign/line-text.ts';
import { Variety } from '../campaign/variety.ts';

/** The tactics of a strategy that fit somebody in the campaign as it is, the best first. */
export function tacticsFor(
  state: PartnerState,
  personId: PersonId,
  strategy: Strategy,
  today: IsoDate,
): readonly RankedTactic[] {
  const given = givenTo(state, personId, today);
  return given === undefined ? [] : chooseTactics(state, personId, strategy, given.inputs).ranked;
}

/** The text of a tactic for somebody, with the names that the campaign has for it. */
export function tacticText(
  state: PartnerState,
  personId: PersonId,
  { text }: Pick<Tactic, 'text'>,
  today: IsoDate,
): string {
  const given = givenTo(state, personId, today);
  const nobody = {
    via: [],
    weight: 0,
    colleagueId: null,
    championId: null,
    listenerIds: [],
    aboutId: null,
    waitsForAbout: false,
    buildId: null,
    alongId: null,
    window: undefined,
    after: false,
    today,
  };
  return fillTactic(state, personId, text, given?.named ?? nobody);
}

/** What the campaign gives somebody, also where something comes before any tactic; undefined for who is not there. */
function givenTo(state: PartnerState, personId: PersonId, today: IsoDate): Given | undefined {
  const { drafted, ground } = campaignOf(state, today);
  const draft = draftOf(drafted, personId);
  if (draft === undefined) return undefined;
  if (draft.given !== null) return draft.given;
  const alone = {
    favours: new Favours(),
    variety: new Variety(),
    quiet: true,
    agendaOwner: null,
    barred: new Set<string>(),
  };
  return giveTactic(state, draft.subject, ground, alone);
}

function draftOf(
  { drafts }: Campaign['drafted'],
  personId: PersonId,
): Campaign['drafted']['drafts'][number] | undefined {
  const own = drafts.filter(({ subject }) => subject.personId === personId);
  return own.find(({ given }) => given !== null) ?? own[0];
}
