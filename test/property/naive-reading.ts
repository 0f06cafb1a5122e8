import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';

/**
 * The method as its sentences say it, without an index, a cache or a thought of speed: sections 2, 5, 7 and 10, and sections 1, 3, 5 and 7
 * of the campaign. It shares no rule with the app, only rows. The tests hold the rules against it.
 */
export class NaiveReading {
  readonly state: PartnerState;
  readonly today: IsoDate;

  constructor(state: PartnerState, today: IsoDate) {
    this.state = state;
    this.today = today;
  }

  value(id: string, kind: string): string | null {
    return this.values(id, kind)[0] ?? null;
  }

  values(id: string, kind: string): readonly string[] {
    for (const row of this.state.rating.values())
      if (row.personId === id && row.kind === kind) return row.values;
    return [];
  }

  /** "Somebody has left when the leaving day is today or earlier." */
  present(id: string): boolean {
    const person = [...this.state.person.values()].find((row) => row.id === id);
    return person !== undefined && !(person.leftOn !== null && person.leftOn <= this.today);
  }

  people(): readonly string[] {
    return [...this.state.person.values()]
      .map(({ id }) => id as string)
      .filter((id) => this.present(id))
      .sort();
  }

  keyPlayer(id: string): boolean {
    return ['political-structure', 'inner-circle'].includes(this.value(id, 'influence') ?? '');
  }

  /** The strongest line of influence from one to the other; 0 without any. */
  influence(from: string, to: string): number {
    let most = 0;
    if (from === to) return 0;
    for (const line of this.state.line.values())
      if (line.kind === 'influences' && line.fromPersonId === from && line.toPersonId === to)
        most = Math.max(most, line.strength);
    return most;
  }

  joined(kind: 'ally' | 'conflict', a: string, b: string): boolean {
    if (a === b) return false;
    return [...this.state.line.values()].some(
      (line) =>
        line.kind === kind &&
        ((line.fromPersonId === a && line.toPersonId === b) ||
          (line.fromPersonId === b && line.toPersonId === a)),
    );
  }

  /** Every chain of at most so many lines from somebody, over present people, nobody twice; with Π strength/3. */
  chains(
    from: string,
    most: number,
  ): readonly { readonly ids: readonly string[]; readonly weight: number }[] {
    const found: { readonly ids: readonly string[]; readonly weight: number }[] = [];
    const walk = (ids: readonly string[], weight: number): void => {
      if (ids.length > 1) found.push({ ids, weight });
      if (ids.length > most) return;
      for (const next of this.people()) {
        const strength = this.influence(ids.at(-1) ?? '', next);
        if (strength > 0 && !ids.includes(next)) walk([...ids, next], (weight * strength) / 3);
      }
    };
    walk([from], 1);
    return found;
  }

  /** The best chain to somebody of at most so many lines; 0 without any. */
  best(from: string, to: string, lines: number): number {
    return Math.max(
      0,
      ...this.chains(from, lines)
        .filter(({ ids }) => ids.at(-1) === to)
        .map(({ weight }) => weight),
    );
  }

  /** Section 5, point 2. */
  strategy(id: string): { readonly rule: string; readonly inForce: string; readonly extra: string } {
    const support = this.value(id, 'support');
    const tied = this.people().some((other) => this.influence(id, other) >= 2 && this.keyPlayer(other));
    const bySupport =
      support === 'advocate' || support === 'supporter'
        ? 'leverage'
        : support === 'non-supporter' || support === 'opponent'
          ? 'neutralize'
          : 'motivate';
    const rule = this.value(id, 'influence') === 'outside' && !tied ? 'monitor' : bySupport;
    const override = [...this.state.person.values()].find((row) => row.id === id)?.strategyOverride ?? null;
    const inForce = override ?? rule;
    const extra =
      inForce === 'motivate' && support === null
        ? 'find-out-first'
        : inForce === 'neutralize' && support === 'opponent'
          ? 'contain'
          : '';
    return { rule, inForce, extra };
  }

  touches(id: string): readonly string[] {
    return [...this.state.touchpoint.values()]
      .filter(({ on, personIds }) => on !== null && personIds.some((person) => person === id))
      .map(({ on }) => on ?? '')
      .sort();
  }

  daysSince(day: string): number {
    return Math.round((Date.parse(this.today) - Date.parse(day)) / 86_400_000);
  }

  /** Section 7: "unless a conversation is arranged within 30 days". */
  arranged(id: string): boolean {
    const meetings = [...this.state.meeting_brief.values()]
      .filter((row) => row.touchpointId === null && row.personIds.some((person) => person === id))
      .map(({ on }) => on);
    return [...this.touches(id), ...meetings].some(
      (on) => on !== null && this.daysSince(on) <= 0 && this.daysSince(on) >= -30,
    );
  }

  /** Section 5, point 3, without the part for leverage. */
  ownPriority(id: string): number {
    const influence =
      { 'inner-circle': 40, 'political-structure': 25 }[this.value(id, 'influence') ?? ''] ?? 0;
    const inner = this.people().filter(
      (other) => other !== id && this.value(other, 'influence') === 'inner-circle',
    );
    const reach = inner.reduce((sum, other) => sum + 10 * this.best(id, other, 3), 0);
    const levels = ['vendor', 'credible-source', 'problem-solver', 'trusted-advisor'];
    const now = levels.indexOf(this.value(id, 'relationship') ?? '');
    const wanted = levels.indexOf(this.value(id, 'relationship-desired') ?? '');
    const gap = now < 0 || wanted < 0 ? 0 : Math.max(0, wanted - now) * 5;
    const coverage = { none: 15, brief: 10, multiple: 5 }[this.value(id, 'coverage') ?? ''] ?? 0;
    const cadence = [...this.state.person.values()].find((row) => row.id === id)?.cadenceDays ?? null;
    const last = this.touches(id).findLast((on) => on <= this.today);
    const overdue =
      cadence === null || last === undefined || this.arranged(id)
        ? 0
        : Math.max(0, this.daysSince(last) - cadence);
    const freshness =
      cadence === null ? 0 : last === undefined ? 10 : Math.min(10, Math.ceil((10 * overdue) / cadence));
    return influence + Math.min(20, Math.round(reach)) + gap + coverage + freshness;
  }

  champions(): readonly string[] {
    return this.people().filter(
      (id) =>
        this.value(id, 'support') === 'advocate' && this.keyPlayer(id) && this.test(id, 'power') !== 'no',
    );
  }

  test(id: string, test: string): string | null {
    for (const row of this.state.champion_test.values())
      if (row.personId === id && row.test === test) return row.result;
    return null;
  }

  /** Campaign 1: approvers, decision makers, key players; the user's own choice first. */
  targets(): readonly string[] {
    return this.people().filter((id) => {
      const own = [...this.state.plan_target.values()].find((row) => row.personId === id);
      if (own !== undefined) return own.chosen;
      const roles = this.values(id, 'role');
      return roles.includes('approver') || roles.includes('decision-maker') || this.keyPlayer(id);
    });
  }

  /** Campaign 1: "+15, once, for whoever is champion or best way to one of the five highest targets; the sum is cut at 100". */
  priority(id: string): number {
    const ranked = this.targets().toSorted(
      (a, b) => this.ownPriority(b) - this.ownPriority(a) || (a < b ? -1 : 1),
    );
    const carries =
      this.champions().includes(id) ||
      ranked.slice(0, 5).some((target) => this.ways(target)[0]?.via.includes(id) === true);
    return Math.min(100, this.ownPriority(id) + (carries ? 15 : 0));
  }

  /** Who of us knows somebody, and how far that carries: brief ½, multiple ¾, in-depth 1. */
  known(id: string): readonly { readonly by: string | null; readonly weight: number }[] {
    const weight = (coverage: string | null): number =>
      ({ brief: 1 / 2, multiple: 3 / 4, 'in-depth': 1 })[coverage ?? ''] ?? 0;
    const noted = [...this.state.acquaintance.values()].filter(
      (row) => row.personId === id && row.now !== 'none',
    );
    const here = noted.filter(({ colleagueId }) => {
      const colleague = [...this.state.colleague.values()].find((row) => row.id === colleagueId);
      return colleague !== undefined && !(colleague.leftOn !== null && colleague.leftOn <= this.today);
    });
    if (here.length > 0) return here.map((row) => ({ by: row.colleagueId, weight: weight(row.now) }));
    const rated = weight(this.value(id, 'coverage'));
    return noted.length > 0 || rated === 0 ? [] : [{ by: null, weight: rated }];
  }

  manager(id: string): string | null {
    const seat = [...this.state.seat.values()].find((row) => row.personId === id);
    const above = [...this.state.seat.values()].find((row) => row.id === seat?.reportsToSeatId);
    return above?.personId ?? null;
  }

  /** Groups of opponents and non-supporters joined by ally lines. */
  factions(): readonly (readonly string[])[] {
    const against = this.people().filter((id) =>
      ['opponent', 'non-supporter'].includes(this.value(id, 'support') ?? ''),
    );
    const groups: string[][] = [];
    for (const id of against) {
      const touching = groups.filter((group) => group.some((other) => this.joined('ally', id, other)));
      for (const group of touching) groups.splice(groups.indexOf(group), 1);
      groups.push([id, ...touching.flat()]);
    }
    return groups.filter((group) => group.length > 1).map((group) => group.sort());
  }

  /** On which sides of a faction two people stand: with its members, or in conflict with one of them. */
  apart(a: string, b: string): boolean {
    return this.factions().some((group) => {
      const withThem = (id: string): boolean =>
        group.includes(id) || group.some((member) => this.joined('ally', id, member));
      const against = (id: string): boolean =>
        !withThem(id) && group.some((member) => this.joined('conflict', id, member));
      return (withThem(a) && against(b)) || (against(a) && withThem(b));
    });
  }

  /** Campaign 3: what a step from one to the next is worth; 0 = there is none. */
  step(from: string, to: string, target: string): number {
    const support = { neutral: 0.7, supporter: 0.9, advocate: 1 }[this.value(from, 'support') ?? ''] ?? 0;
    const manages = this.manager(to) === from;
    const decides = to === target && this.isDeciderBelow(from, to);
    const strength = Math.max(
      this.influence(from, to),
      this.joined('ally', from, to) ? 2 : 0,
      manages ? 2 : 0,
      decides ? 2 : 0,
    );
    if (!this.present(from) || this.joined('conflict', from, to)) return 0;
    if (this.apart(from, to) || this.apart(from, target)) return 0;
    if (manages && !(support >= 0.9 && this.known(from).length > 0)) return 0;
    return (support * strength) / 3;
  }

  /** Who sits right above somebody, over vacant seats; null where nobody does. */
  rightAbove(id: string): string | null {
    const seats = [...this.state.seat.values()];
    let seat = seats.find((row) => row.personId === id);
    do {
      const above: string | null = seat?.reportsToSeatId ?? null;
      seat = seats.find((row) => row.id === above);
    } while (seat !== undefined && seat.personId === null);
    return seat?.personId ?? null;
  }

  isDeciderBelow(id: string, target: string): boolean {
    return (
      this.present(id) &&
      this.rightAbove(id) === target &&
      ['supporter', 'advocate'].includes(this.value(id, 'support') ?? '') &&
      this.values(id, 'role').includes('decision-maker')
    );
  }

  /** Every way in over at most three people, whatever it weighs, best first; one of ours who knows the target goes before all. */
  ways(target: string): readonly { readonly via: readonly string[]; readonly weight: number }[] {
    if (!this.present(target)) return [];
    const found: { readonly via: readonly string[]; readonly weight: number; readonly rank: number }[] =
      this.known(target).map(({ weight }) => ({ via: [], weight, rank: 0 }));
    const walk = (via: readonly string[], weight: number): void => {
      const first = via[0];
      if (first !== undefined)
        for (const start of this.known(first))
          found.push({
            via,
            weight: weight * start.weight,
            rank: this.isDeciderBelow(via.at(-1) ?? '', target) ? 1 : 2,
          });
      if (via.length === 3) return;
      for (const next of this.people()) {
        if (next === target || via.includes(next)) continue;
        const worth = this.step(next, first ?? target, target);
        if (worth > 0) walk([next, ...via], weight * worth * (via.length === 0 ? 1 : 0.8));
      }
    };
    walk([], 1);
    return found
      .filter(({ weight }) => weight >= 0.25 - 1e-9)
      .toSorted((a, b) => a.rank - b.rank || b.weight - a.weight);
  }

  /** Section 5, point 7. */
  championScore(id: string): number {
    const worth = (other: string): number =>
      ({ 'inner-circle': 10, 'political-structure': 5 })[this.value(other, 'influence') ?? ''] ?? 0;
    const of = (kind: string, points: Readonly<Record<string, number>>): number =>
      points[this.value(id, kind) ?? ''] ?? 0;
    const key = this.people().filter((other) => other !== id && this.keyPlayer(other));
    const reach = key.reduce(
      (sum, other) =>
        sum +
        worth(other) *
          (this.best(id, other, 1) / 2 + this.best(id, other, 2) / 4 + this.best(id, other, 3) / 4),
      0,
    );
    const conflict = key
      .filter((other) => this.joined('conflict', id, other))
      .reduce((sum, other) => sum + worth(other), 0);
    return (
      of('influence', { 'political-structure': 15, 'inner-circle': 25 }) +
      reach +
      of('support', { neutral: 5, supporter: 15, advocate: 25 }) +
      of('coverage', { brief: 5, multiple: 10, 'in-depth': 15 }) +
      of('relationship', { 'credible-source': 4, 'problem-solver': 7, 'trusted-advisor': 10 }) +
      of('adaptability', { conservative: 2, pragmatist: 5, visionary: 8, innovator: 8 }) -
      conflict
    );
  }

  ranked(): readonly string[] {
    const against = ['opponent', 'non-supporter'];
    return this.people().filter((id) => !against.includes(this.value(id, 'support') ?? ''));
  }

  /** Section 5, point 8, and campaign 7. */
  light(): string {
    const key = this.people().filter((id) => this.keyPlayer(id));
    if (key.every((id) => this.value(id, 'support') === null)) return 'grey';
    const supportive = key.filter((id) =>
      ['supporter', 'advocate'].includes(this.value(id, 'support') ?? ''),
    );
    if (supportive.length === 0) return 'red';
    const says = (id: string, ...roles: readonly string[]): boolean =>
      this.values(id, 'role').some((role) => roles.includes(role));
    const tests = ['power', 'argues-when-absent', 'personal-stake'];
    const proven = this.champions().some((id) => tests.every((test) => this.test(id, test) === 'yes'));
    const opposed = this.people().some(
      (id) =>
        this.value(id, 'support') === 'opponent' && says(id, 'approver', 'decision-maker', 'gatekeeper'),
    );
    const decided = supportive.some((id) => says(id, 'approver', 'decision-maker'));
    return decided && proven && !opposed ? 'green' : 'amber';
  }

  mapStatus(): number {
    const key = this.people().filter((id) => this.keyPlayer(id));
    if (this.people().length === 0) return 0;
    if (key.length === 0) return 1;
    return key.some((id) => ['supporter', 'advocate'].includes(this.value(id, 'support') ?? '')) ? 3 : 2;
  }

  /** Section 7: twelve months, "after the same day last year, up to today". */
  coverage(id: string): string {
    const [year, rest] = [Number(this.today.slice(0, 4)) - 1, this.today.slice(4)];
    const rows = [...this.state.touchpoint.values()].filter(
      ({ on, personIds }) =>
        on !== null &&
        on > `${String(year)}${rest}` &&
        on <= this.today &&
        personIds.some((one) => one === id),
    );
    const meetings = rows.filter(({ kind }) => kind === 'meeting').length;
    if (rows.length >= 8 && meetings >= 2) return 'in-depth';
    return rows.length >= 3 ? 'multiple' : rows.length >= 1 ? 'brief' : 'none';
  }
}
