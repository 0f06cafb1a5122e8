import type { IsoDate } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { influenceLabels, supportLabels } from '../../model/rating.ts';
import { plainStrategyForms } from '../../model/strategy.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { seatOf } from '../../reading/seats.ts';
import { championsOf } from '../../rules/champions/champion.ts';
import { isKeyPlayer } from '../../rules/people/key-player.ts';
import { strategyOf } from '../../rules/people/strategy.ts';
import { shortMoveBesideName } from '../../rules/plan/short-move.ts';
import { nextLineOf } from '../../rules/plan/view.ts';
import { priorityTotal } from '../../rules/priority/priority.ts';
import { freshnessOf } from '../../rules/touchpoints/freshness.ts';
import { upperFirst } from '../../text/wording.ts';
import { byName, dateOrEmpty, joined, positionOf } from '../phrase.ts';
import type { KeyPlayerRow } from './director-document.ts';
import { nameOrNone } from './person-sheet.ts';

/** The key players who are there, one row each, by priority. */
export function keyPlayerRows(state: PartnerState, today: IsoDate): readonly KeyPlayerRow[] {
  return presentPeople(state, today)
    .filter(({ id }) => isKeyPlayer(state, id))
    .map((person) => ({ person, priority: priorityTotal(state, person.id, today) }))
    .sort((a, b) => b.priority - a.priority || byName(a.person, b.person))
    .map(({ person }, index) => rowOf(state, person, index + 1, today));
}

function rowOf(state: PartnerState, person: Person, rank: number, today: IsoDate): KeyPlayerRow {
  const { championIds, coachIds } = championsOf(state, today);
  const support = valueOf(state, person.id, 'support');
  const influence = valueOf(state, person.id, 'influence');
  const line = nextLineOf(state, person.id, today);
  const { strategy } = line ?? strategyOf(state, person.id, today);
  return {
    personId: person.id,
    rank,
    name: nameOrNone(person),
    position: positionOf(seatOf(state, person.id)),
    marks: joined([
      championIds.has(person.id) ? 'Champion' : '',
      coachIds.has(person.id) ? 'Coach' : '',
      person.leftOn === null ? '' : `Leaves ${dateOrEmpty(person.leftOn)}`,
    ]),
    support,
    supportText: support === null ? 'Not rated' : supportLabels[support],
    influence: influence === null ? '' : influenceLabels[influence],
    strategy: upperFirst(plainStrategyForms[strategy]),
    owner: colleagueNameOf(state, line?.ownerColleagueId ?? person.ownerColleagueId),
    lastContact: dateOrEmpty(freshnessOf(state, person.id, today).lastTouch),
    next: line === null ? '' : upperFirst(shortMoveBesideName(state, line)),
    nextDate: line === null ? '' : dateOrEmpty(line.date),
  };
}
