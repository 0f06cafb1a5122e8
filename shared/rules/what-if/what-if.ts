import type { Change } from '../../model/change.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { applyChanges, type PartnerState } from '../../model/partner-state.ts';
import { entryPointOf } from '../champions/champion-rank.ts';
import { championsOf } from '../champions/champion.ts';
import { findingsOf, type Finding } from '../findings/findings.ts';
import { knownBy } from '../people/known-by.ts';
import { isKeyPlayer, keyPlayersOf } from '../people/key-player.ts';
import { mapStatusOf, type MapStatus } from '../people/map-status.ts';
import { pathIn, wayKey, type PathIn } from '../people/path-in.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';

/** The same thing before and after. */
export type Pair<T> = { readonly before: T; readonly after: T };

/** Whom of us a person is known by, best first, before and after. */
export type ContactEffect = { readonly personId: PersonId } & Pair<readonly ColleagueId[]>;

/** The best way in to somebody, before and after; `after` is null when there is none any more. */
export type PathEffect = { readonly personId: PersonId; readonly keyPlayer: boolean } & Pair<PathIn | null>;

/** What changes would do to a partner's map. Nothing is written. */
export type Effect = {
  readonly mapStatus: Pair<MapStatus>;
  readonly champions: Pair<readonly PersonId[]>;
  readonly entryPoint: Pair<PersonId | null>;
  /** Key players whom at least one of us knows. */
  readonly knownKeyPlayers: Pair<number>;
  /** People at the partner after it who would be known by fewer or others of us; key players first, then by name. */
  readonly contacts: readonly ContactEffect[];
  /** People at the partner after it whose best way in would be another one, or none; lost ones first, key players before others. */
  readonly paths: readonly PathEffect[];
  readonly findings: {
    /** New ones, and those that would speak of other people or for another reason (`reworded`). */
    readonly added: readonly { readonly finding: Finding; readonly reworded: boolean }[];
    readonly gone: readonly Finding[];
    readonly kept: number;
  };
};

/**
 * What some changes would do to coverage, paths in, findings and map status: the same rules, asked before and after (issue: what if).
 * Pure; cost is one more run of the rules. `state` and what is derived from it stay as they are.
 */
export function whatIf(state: PartnerState, changes: readonly Change[], today: IsoDate): Effect {
  return effectOf(state, applyChanges(state, changes), today);
}

/** `whatIf` for a state in which the changes are made already. */
export function effectOf(before: PartnerState, after: PartnerState, today: IsoDate): Effect {
  return {
    mapStatus: both(before, after, (state) => mapStatusOf(state, today)),
    champions: both(before, after, (state) => [...championsOf(state, today).championIds]),
    entryPoint: both(before, after, (state) => entryPointOf(state, today)),
    knownKeyPlayers: both(before, after, (state) => countKnown(state, today)),
    contacts: contactEffects(before, after, today),
    paths: pathEffects(before, after, today),
    findings: findingEffects(findingsOf(before, today), findingsOf(after, today)),
  };
}

/** Whether anything would be different. */
export function hasEffect({ mapStatus, champions, entryPoint, contacts, paths, findings }: Effect): boolean {
  return (
    contacts.length + paths.length + findings.added.length + findings.gone.length > 0 ||
    champions.before.join(' ') !== champions.after.join(' ') ||
    entryPoint.before !== entryPoint.after ||
    JSON.stringify(mapStatus.before) !== JSON.stringify(mapStatus.after)
  );
}

function both<T>(before: PartnerState, after: PartnerState, ask: (state: PartnerState) => T): Pair<T> {
  return { before: ask(before), after: ask(after) };
}

/** Who of us knows a person, best first; being in charge of somebody is not knowing them, as in “who knows whom”. */
function contactsOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly ColleagueId[] {
  return knownBy(state, personId, today).map(({ colleagueId }) => colleagueId);
}

function countKnown(state: PartnerState, today: IsoDate): number {
  return keyPlayersOf(state, today).filter((id) => contactsOf(state, id, today).length > 0).length;
}

function contactEffects(before: PartnerState, after: PartnerState, today: IsoDate): readonly ContactEffect[] {
  return presentPeople(after, today)
    .map(({ id }) => id)
    .map((personId) => ({
      personId,
      before: contactsOf(before, personId, today),
      after: contactsOf(after, personId, today),
    }))
    .filter((effect) => effect.before.join(' ') !== effect.after.join(' '))
    .sort((a, b) => rankOf(after, a.personId) - rankOf(after, b.personId) || byName(after, a, b));
}

function pathEffects(before: PartnerState, after: PartnerState, today: IsoDate): readonly PathEffect[] {
  return presentPeople(after, today)
    .map(({ id }) => id)
    .map((personId) => ({
      personId,
      keyPlayer: isKeyPlayer(after, personId),
      before: pathIn(before, personId, today),
      after: pathIn(after, personId, today),
    }))
    .filter((effect) => keyOf(effect.before) !== keyOf(effect.after))
    .sort(
      (a, b) =>
        Number(a.after !== null) - Number(b.after !== null) ||
        Number(b.keyPlayer) - Number(a.keyPlayer) ||
        byName(after, a, b),
    );
}

function keyOf(path: PathIn | null): string | null {
  return path === null ? null : wayKey(path);
}

function rankOf(state: PartnerState, personId: PersonId): number {
  return isKeyPlayer(state, personId) ? 0 : 1;
}

type OfPerson = { readonly personId: PersonId };

function byName(state: PartnerState, a: OfPerson, b: OfPerson): number {
  const [one, other] = [nameOf(state, a.personId), nameOf(state, b.personId)];
  return one === other ? (a.personId < b.personId ? -1 : 1) : one < other ? -1 : 1;
}

function findingEffects(before: readonly Finding[], after: readonly Finding[]): Effect['findings'] {
  const known = new Map(before.map((finding) => [finding.id, textOf(finding)]));
  const left = new Map(after.map((finding) => [finding.id, textOf(finding)]));
  const added = after
    .filter((finding) => known.get(finding.id) !== textOf(finding))
    .map((finding) => ({ finding, reworded: known.has(finding.id) }));
  const gone = before.filter((finding) => !left.has(finding.id));
  return { added, gone, kept: after.length - added.length };
}

function textOf({ title, because }: Finding): string {
  return `${title}\n${because}`;
}
