import { playOf, slotOf } from '../../playbook/plays/plays.ts';
import type { Play, PlayKind } from '../../playbook/plays/play.ts';
import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { derive } from '../../reading/derive.ts';
import { fieldOf, type Field } from '../campaign/field.ts';
import { filled } from '../campaign/line-text.ts';
import type { Cast } from './cast.ts';
import {
  championInsurance,
  competingVendor,
  decisionWindow,
  faction,
  mutualPlan,
  quarterlyReview,
} from './closing.ts';
import {
  executivePairing,
  followTheLeaver,
  multiThreading,
  newcomer,
  vacantSeat,
  wonOver,
} from './opening.ts';

/** A play whose trigger is there (campaign, section 6). */
export type Offer = {
  readonly cast: Cast;
  readonly play: Play;
  readonly title: string;
  readonly because: string;
  /** The user took it: a line of it was accepted or edited. */
  readonly taken: boolean;
  /** It cannot wait: somebody leaves. */
  readonly pressing: boolean;
};

type Trigger = (state: PartnerState, field: Field) => readonly Cast[];

/** The triggers, in the order in which plays are carried where there is room for some only. */
const triggers: Readonly<Record<PlayKind, Trigger>> = {
  'follow-the-leaver': followTheLeaver,
  'decision-window': decisionWindow,
  'executive-pairing': executivePairing,
  newcomer,
  'won-over': wonOver,
  faction,
  'champion-insurance': championInsurance,
  'mutual-plan': mutualPlan,
  'quarterly-review': quarterlyReview,
  'competing-vendor': competingVendor,
  'vacant-seat': vacantSeat,
  'multi-threading': multiThreading,
};
const order = Object.entries(triggers);

/** Plays of the user’s own choice, by kind: those of which a line was accepted or edited, by person and slot. */
const takenSlots = derive((lines: Table<'plan_line'>): ReadonlySet<string> => {
  const taken = [...lines.values()].filter(({ state }) => state === 'accepted' || state === 'edited');
  return new Set(taken.map(({ personId, slot }) => `${personId} ${slot}`));
});

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly offers: readonly Offer[] }>();

/** Every play whose trigger is there, in the order of their weight; whether the user hid the finding that offers one is not asked here. Cached by state. */
export function offersOf(state: PartnerState, today: IsoDate): readonly Offer[] {
  const known = latest.get(state);
  if (known?.today === today) return known.offers;
  const field = fieldOf(state, today);
  const taken = takenSlots(state.plan_line);
  const casts = order.flatMap(([, trigger]) => trigger(state, field));
  const offers = [...casts.filter(isPressing), ...casts.filter((cast) => !isPressing(cast))].map((cast) =>
    offerOf(cast, taken),
  );
  latest.set(state, { today, offers });
  return offers;
}

/** What cannot wait: somebody leaves, and so does what rests on a champion who does. */
function isPressing({ kind, parts }: Cast): boolean {
  return kind === 'follow-the-leaver' || (kind === 'champion-insurance' && parts.champion?.length === 0);
}

function offerOf(cast: Cast, taken: ReadonlySet<string>): Offer {
  const play = playOf(cast.kind);
  const slots = play.steps.flatMap(({ id, part }) =>
    (cast.parts[part] ?? []).map((personId) => `${personId} ${slotOf(cast.kind, id)}`),
  );
  return {
    cast,
    play,
    title: filled(play.offer, cast.marks),
    because: filled(play.because, cast.marks),
    taken: slots.some((slot) => taken.has(slot)),
    pressing: isPressing(cast),
  };
}

/** The rule of the findings that offer plays. */
export const PLAY_RULE = 'play';

/** Tells a play apart from all others that are offered: its kind and what it is about. */
export function playKeyOf({ cast }: Offer): string {
  return cast.key === '' ? cast.kind : `${cast.kind} ${cast.key}`;
}

/** The id of the finding that offers a play. */
export function findingIdOf(offer: Offer): string {
  return `${PLAY_RULE} ${playKeyOf(offer)}`;
}
