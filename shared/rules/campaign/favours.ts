import type { PersonId } from '../../model/id.ts';

/** Nobody is asked for more favours than that in a month (campaign, section 3). */
export const FAVOURS_A_MONTH = 3;

/** A favour that somebody is asked for the sake of a line about somebody else. */
export type Favour = {
  readonly askedId: PersonId;
  readonly forId: PersonId;
  /** What is asked, as it goes on behind “ask them to …”. */
  readonly text: string;
};

/**
 * Who is asked for what: favours are given out in order of priority, three for each person at most, and never in a circle: nobody waits
 * for somebody who waits for them.
 */
export class Favours {
  readonly #asked = new Map<PersonId, Favour[]>();
  readonly #waits = new Map<PersonId, Set<PersonId>>();
  readonly #refused = new Map<PersonId, Set<PersonId>>();
  /** By how many favours of the month somebody is asked in lines of their own, as in a step of a play. */
  readonly #kept = new Map<PersonId, number>();

  /** Whether somebody can be asked one more favour for somebody else, who then waits for them. */
  isFree(askedId: PersonId, forId: PersonId): boolean {
    const asked = this.#asked.get(askedId) ?? [];
    if (asked.some((favour) => favour.forId === forId)) return true;
    return this.hasRoom(askedId) && !this.waitsFor(askedId, forId);
  }

  /** Whether somebody can be asked one more favour in the month. */
  hasRoom(askedId: PersonId): boolean {
    return this.countOf(askedId) < FAVOURS_A_MONTH;
  }

  /** How many favours somebody is asked in the month. */
  countOf(askedId: PersonId): number {
    return (this.#asked.get(askedId)?.length ?? 0) + (this.#kept.get(askedId) ?? 0);
  }

  /** Notes a favour that is asked in a line of its own. */
  keep(askedId: PersonId): void {
    this.#kept.set(askedId, (this.#kept.get(askedId) ?? 0) + 1);
  }

  /** Whether the first waits for the second, directly or over others. */
  waitsFor(personId: PersonId, otherId: PersonId): boolean {
    if (personId === otherId) return true;
    const open = [personId];
    const seen = new Set<PersonId>(open);
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const before of this.#waits.get(id) ?? []) {
        if (before === otherId) return true;
        if (!seen.has(before)) open.push(before);
        seen.add(before);
      }
    return false;
  }

  /** Notes a favour; one for the sake of each person. `isFree` was asked before. */
  ask(favour: Favour): void {
    const asked = this.#asked.get(favour.askedId);
    if (asked === undefined) this.#asked.set(favour.askedId, [favour]);
    else if (!asked.some(({ forId }) => forId === favour.forId)) asked.push(favour);
    this.wait(favour.forId, favour.askedId);
  }

  /** Notes that a person's line waits for another person's. */
  wait(personId: PersonId, otherId: PersonId): void {
    const known = this.#waits.get(personId);
    if (known === undefined) this.#waits.set(personId, new Set([otherId]));
    else known.add(otherId);
  }

  /** Notes that somebody would have been asked, where what they are asked already is why they are not. */
  refuse(askedId: PersonId, forId: PersonId): void {
    if (this.hasRoom(askedId)) return;
    const known = this.#refused.get(askedId);
    if (known === undefined) this.#refused.set(askedId, new Set([forId]));
    else known.add(forId);
  }

  /** What somebody is asked, in order of priority of those for whom. */
  of(askedId: PersonId): readonly Favour[] {
    return this.#asked.get(askedId) ?? [];
  }

  /** Whom somebody's line waits for. */
  before(personId: PersonId): ReadonlySet<PersonId> {
    return this.#waits.get(personId) ?? nobody;
  }

  /** Everybody who would be asked more than there is room for, and for whom in vain. */
  get overloaded(): ReadonlyMap<PersonId, ReadonlySet<PersonId>> {
    return this.#refused;
  }
}

const nobody: ReadonlySet<PersonId> = new Set();
