import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { ComparedMap } from '../../layout/compared-map.ts';
import type { SeatId } from '../../model/id.ts';
import type { Support } from '../../model/rating.ts';
import type { FindingSign } from '../../rules/findings/signs.ts';
import type { SafeText } from '../safe-text.ts';

/** What a partner-safe card shows: the partner's own chart, nothing else. */
export type SafeCard = {
  readonly audience: 'partner-safe';
  readonly seatId: SeatId;
  readonly vacant: boolean;
  readonly name: SafeText;
  readonly title: SafeText;
  readonly department: SafeText;
};

/** What an internal card shows (design: Map). */
export type InternalCard = {
  readonly audience: 'internal';
  readonly seatId: SeatId;
  readonly vacant: boolean;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** Null = not rated (or vacant). */
  readonly support: Support | null;
  /** Words for adaptability and first orientation; empty when neither is rated. */
  readonly signs: string;
  /** How much we have been in touch, 0 none to 3 in-depth; null = not rated. */
  readonly coverage: number | null;
  readonly keyPlayer: boolean;
  readonly innerCircle: boolean;
  /** The place among those who matter most, from 1; null for everybody else. */
  readonly rank: number | null;
  /** Whether a conflict or an ally is joined to the card. */
  readonly tied: boolean;
  readonly champion: boolean;
  readonly stale: boolean;
  /** The severity of the weightiest finding that names the card; null without one. */
  readonly finding: FindingSign['severity'] | null;
};

/** A line between two seats; a person's lines are drawn between the seats that they sit on. */
export type PrintedLine<Kind extends string> = {
  readonly kind: Kind;
  readonly from: SeatId;
  readonly to: SeatId;
  /** 1-3; 1 for kinds without strength. */
  readonly strength: number;
};

/** The secondary reporting lines belong to the partner's chart; the others are our view of it. */
export type SafeLineKind = 'dotted';
export type InternalLineKind = 'dotted' | 'influences' | 'ally' | 'conflict';

type MapOf<Card, Kind extends string> = {
  readonly hierarchy: Hierarchy;
  /** Cards of every seat on the map. */
  readonly cards: ReadonlyMap<SeatId, Card>;
  readonly lines: readonly PrintedLine<Kind>[];
  /** Centre in map units of cards that the user placed by hand. */
  readonly placed: ReadonlyMap<SeatId, { readonly x: number; readonly y: number }>;
};

export type InternalMap = MapOf<InternalCard, InternalLineKind> & {
  /** What changed since an earlier moment; its ghosts are in `hierarchy` and have no cards. Null where nothing is compared. */
  readonly compared: ComparedMap | null;
};
/** The map for the partner: positions and reporting lines. */
export type SafeMap = MapOf<SafeCard, SafeLineKind> & { readonly compared: null };
export type PrintMap = InternalMap | SafeMap;
