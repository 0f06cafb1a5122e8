import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { MAIN_SLOT, planLineIdFor, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { PlayKind } from '../../playbook/plays/play.ts';
import { isTeamSlot } from '../../playbook/plays/plays.ts';
import { derive } from '../../reading/derive.ts';
import { agreedLine } from '../../reading/plans.ts';
import { valueOf } from '../../reading/ratings.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { toMind } from '../campaign/room.ts';
import type { Ground } from '../campaign/subject.ts';
import type { WorkingCalendar } from '../campaign/working-calendar.ts';
import { isAmongOurselves } from './among-ourselves.ts';

/** Contacts with one person that are fewer working days apart are one talk. */
export const ONE_TALK = 5;
/** So many working days make four weeks, in which somebody of the inner circle has two talks at most, besides debts and meetings. */
const FOUR_WEEKS = 20;
const INNER_TALKS = 2;

/** A contact that is planned with somebody. Places count working days as `WorkingCalendar` does. */
export type Talk = {
  readonly key: LineKey;
  /** Where the talk takes place: of a meeting its own day, of every other line the day of the line. */
  readonly place: number;
  /** The day of the line, which may be before that of the talk. */
  readonly linePlace: number;
  /** Where the talk would take place had the user moved nothing. */
  readonly free: number;
  readonly owner: ColleagueId | null;
  /** Something that we owe, or what has to be done before it; everything else waits for that. */
  readonly kind: 'debt' | 'promise' | 'meeting' | 'other';
  /** The meeting on its day; null = no meeting. */
  readonly on: IsoDate | null;
  readonly play: PlayKind | null;
  /** More can be asked in it: nobody above or against the person is there. */
  readonly alone: boolean;
  /** The user decided on the words of the line, so that nothing can be added to them. */
  readonly decided: boolean;
};

const decidedKeys = derive((lines: Table<'plan_line'>): ReadonlySet<string> => {
  const decided = [...lines.values()].filter(({ state }) => state !== 'proposed');
  return new Set(decided.map((line) => planLineIdFor(line)));
});

/** Whether the user accepted, edited or rejected a line. */
export function isDecided(state: PartnerState, key: LineKey): boolean {
  return decidedKeys(state.plan_line).has(planLineIdFor(key));
}

/** The contacts that a plan has with each person, so that what plays ask is asked in a talk that there is anyway, or some weeks apart. */
export class Talks {
  readonly #state: PartnerState;
  readonly #talks = new Map<PersonId, Talk[]>();
  /** Those of which this is an attempt. */
  readonly #before: Talks | null;
  readonly #added: [PersonId, Talk][] = [];

  private constructor(state: PartnerState, before: Talks | null) {
    this.#state = state;
    this.#before = before;
  }

  /** The contacts of the lines of a plan. */
  static of(
    state: PartnerState,
    lines: readonly PlannedLine[],
    { meetings }: Ground,
    calendar: WorkingCalendar,
  ): Talks {
    const talks = new Talks(state, null);
    for (const { personId, slot, date, because, ownerColleagueId, tacticId } of lines) {
      if (date === null || isTeamSlot(slot) || isAmongOurselves({ slot, tacticId })) continue;
      const code = because[0]?.code;
      const reason = because.find((one) => one.code === 'meeting-near');
      const on = reason?.code === 'meeting-near' ? reason.params.on : null;
      const attending = on === null ? [] : (meetings.get(personId)?.personIds ?? []);
      const linePlace = calendar.onOrAfter(agreedLine(state, { personId, slot })?.date ?? date);
      talks.add(personId, {
        key: { personId, slot },
        place: on === null ? linePlace : calendar.onOrAfter(on),
        linePlace,
        free: calendar.onOrAfter(on ?? date),
        owner: ownerColleagueId,
        kind:
          code === 'debt' ? 'debt' : code === 'promise-due' ? 'promise' : on === null ? 'other' : 'meeting',
        on,
        play: null,
        alone: on === null || toMind(state, personId, attending).length === 0,
        decided: isDecided(state, { personId, slot }),
      });
    }
    return talks;
  }

  add(personId: PersonId, talk: Talk): void {
    const known = this.#talks.get(personId);
    if (known === undefined) this.#talks.set(personId, [talk]);
    else known.push(talk);
    this.#added.push([personId, talk]);
  }

  of(personId: PersonId): readonly Talk[] {
    const own = this.#talks.get(personId) ?? none;
    const before = this.#before?.of(personId) ?? none;
    return own.length === 0 ? before : before.length === 0 ? own : [...before, ...own];
  }

  /** The same contacts, to which some can be added that count only once they are kept. */
  attempt(): Talks {
    return new Talks(this.#state, this);
  }

  /** Lets the contacts of an attempt count where it began. */
  keep(): void {
    for (const [personId, talk] of this.#added) this.#before?.add(personId, talk);
  }

  /** What we owe somebody: it is settled before anything is asked. */
  debtOf(personId: PersonId): Talk | undefined {
    return this.of(personId).find(({ kind }) => kind === 'debt');
  }

  /** The talk in which one of us can ask somebody what is wanted at a place, not before another place: the nearest within a week, or `within` working days; undefined without one. */
  near(
    personId: PersonId,
    wanted: number,
    from: number,
    owner: ColleagueId | null,
    within = ONE_TALK,
  ): Talk | undefined {
    let nearest: Talk | undefined;
    for (const talk of this.of(personId)) {
      const apart = Math.abs(talk.place - wanted);
      const fits = talk.alone && talk.owner === owner && talk.linePlace >= from && apart < within;
      if (fits && (nearest === undefined || apart < Math.abs(nearest.place - wanted))) nearest = talk;
    }
    return nearest;
  }

  /** The talk of a person’s own line that one of us has with them between two places; undefined without one. */
  ownTalk(personId: PersonId, from: number, until: number, owner: ColleagueId | null): Talk | undefined {
    return this.of(personId).find(
      (talk) =>
        talk.kind === 'other' &&
        talk.key.slot === MAIN_SLOT &&
        talk.owner === owner &&
        talk.alone &&
        !talk.decided &&
        talk.linePlace >= from &&
        talk.place <= until,
    );
  }

  /** The first place from one on that is a week from every other talk. */
  apartFrom(personId: PersonId, from: number): number {
    const others = this.of(personId);
    let place = from;
    for (;;) {
      const close = others.find((other) => Math.abs(other.place - place) < ONE_TALK);
      if (close === undefined) return place;
      place = close.place + ONE_TALK;
    }
  }

  /** The first place from one on that is a talk by itself: a week from every other one, and of the inner circle never the third in four weeks. */
  roomFrom(personId: PersonId, from: number): number {
    const others = this.of(personId);
    const inner = valueOf(this.#state, personId, 'influence') === 'inner-circle';
    const free = others.filter(({ kind }) => kind === 'other').map((talk) => talk.place);
    let place = this.apartFrom(personId, from);
    while (inner && isOneTooMany(free, place)) place = this.apartFrom(personId, place + 1);
    return place;
  }
}

/** Whether a talk at a place would be the third within four weeks. */
function isOneTooMany(places: readonly number[], place: number): boolean {
  const all = [...places, place].sort((a, b) => a - b);
  return all.some((first, index) => {
    const last = all[index + INNER_TALKS];
    return last !== undefined && last - first < FOUR_WEEKS && first <= place && place <= last;
  });
}

const none: readonly Talk[] = [];
