import { favourSlots, isContactSlot } from '../../playbook/plays/plays.ts';
import type { PersonId } from '../../model/id.ts';
import type { LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { agreedLine } from '../../reading/plans.ts';
import { FAVOURS_A_MONTH, type Favours } from '../campaign/favours.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** Nobody is in more plays at once, so that a plan stays one that can be carried out. */
const MOST_PLAYS = 2;
/** A play is not proposed to somebody with whom it would make more contacts. */
const MOST_LINES = 5;

/** How much the plan has for each person already, and whether one more play fits in. */
export class PlayRoom {
  readonly #state: PartnerState;
  readonly #favours: Favours;
  readonly #lines = new Map<PersonId, number>();
  readonly #plays = new Map<PersonId, number>();
  /** Favours that the plays so far ask, beside those that the user agreed to. */
  readonly #asked = new Map<PersonId, number>();

  constructor(state: PartnerState, lines: readonly PlannedLine[], favours: Favours) {
    this.#state = state;
    this.#favours = favours;
    for (const { personId, slot } of lines) if (isContactSlot(slot)) count(this.#lines, personId);
  }

  /** Whether a step may ask somebody a favour: three a month, those of tactics included; what the user agreed to is asked. */
  mayAsk(key: LineKey): boolean {
    if (agreedLine(this.#state, key) !== undefined) return true;
    return this.#favours.countOf(key.personId) + (this.#asked.get(key.personId) ?? 0) < FAVOURS_A_MONTH;
  }

  /** Whether the lines of a play leave everybody with a number of plays and lines that can be carried out. `people` have a step of it. */
  hasRoomFor(lines: readonly PlannedLine[], people: readonly PersonId[]): boolean {
    return [...new Set(people)].every((personId) => {
      const more = lines.filter((line) => line.personId === personId && isContactSlot(line.slot)).length;
      return (
        (this.#plays.get(personId) ?? 0) < MOST_PLAYS && (this.#lines.get(personId) ?? 0) + more <= MOST_LINES
      );
    });
  }

  /** Notes a play that is carried. */
  take(lines: readonly PlannedLine[], people: readonly PersonId[]): void {
    for (const personId of new Set(people)) count(this.#plays, personId);
    for (const line of lines) {
      if (isContactSlot(line.slot)) count(this.#lines, line.personId);
      this.noteFavour(line);
    }
  }

  /** Notes what a step asks, if it asks a favour that the user has not agreed to. */
  noteFavour(key: LineKey): void {
    if (favourSlots.has(key.slot) && agreedLine(this.#state, key) === undefined)
      count(this.#asked, key.personId);
  }
}

function count(counts: Map<PersonId, number>, personId: PersonId): void {
  counts.set(personId, (counts.get(personId) ?? 0) + 1);
}
