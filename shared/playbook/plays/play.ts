/** The plays that a plan can carry (campaign, section 6). Their ids are part of the data format: slots of plan lines begin with them. */
export const playKinds = [
  'executive-pairing',
  'follow-the-leaver',
  'multi-threading',
  'faction',
  'decision-window',
  'mutual-plan',
  'quarterly-review',
  'champion-insurance',
  'vacant-seat',
  'competing-vendor',
  'newcomer',
  'won-over',
] as const;
export type PlayKind = (typeof playKinds)[number];

/**
 * What the texts of a play may name in braces, such as `{person}`; which of them a play has stands beside its trigger in
 * `shared/rules/plays`. `{person}` is whom the step's own line is about.
 */
export const playMarks = {
  person: 'the person whose line it is',
  /** Whom the play is about, where that is one person: the leaver, the newcomer, the one who was won over. */
  subject: 'whom the play is about',
  colleague: 'who of us does it',
  sponsor: 'our executive sponsor',
  champion: 'our champion',
  decider: 'the decision maker who supports us',
  /** Whose yes is still to be won. */
  deciders: 'whose yes is to be won',
  /** Who of us approves what may be offered. */
  approves: 'who approves what may be offered',
  /** What went well before, such as ` Before, this went well: “…”.`; empty where nothing is noted. */
  before: 'what went well before',
  /** Names, such as `Ada Berg and Bo Lind`. */
  people: 'the people of the play',
  department: 'the department',
  /** The title of the seat. */
  seat: 'the seat',
  vendor: 'the other vendor',
  /** A note on what it offers or where it stands. */
  terms: 'what is noted of its terms',
  /** What is decided or held, with its day, such as `the default decision on 15 Jan 2027`. */
  window: 'the decision, meeting or event',
  date: 'the day that counts',
  objection: 'what the person has against us',
  /** How a sponsor comes to a talk: the question for it, or the talk itself where somebody is called for its date. */
  talk: 'the talk of the sponsor',
  /** Such as `the goal “Twenty new customers”`; `the noted goal` where another line quotes it. */
  agenda: 'the goal of the person',
} as const;
export type PlayMark = keyof typeof playMarks;

/** How the steps of our own team are done, in place of the channel to a person. */
export const teamChannels = {
  inside: 'Among ourselves; nobody at the partner is approached.',
  toAll: 'One paper for all, on one day, with everybody named who has it.',
} as const;

/** Who a step is for: whose line it is. */
export type PlayPart =
  /** The one whom the play is about. */
  | 'subject'
  /** Everybody whom the play is about, a line each. */
  | 'each'
  | 'champion'
  | 'decider'
  /** Whoever owns the agenda of what is decided or held. */
  | 'agenda'
  /** The first of those whom the play is about: of a group against us the least committed. */
  | 'first'
  /** Who is asked last before something is decided. */
  | 'last'
  /** Who can show figures of their own in what is decided. */
  | 'presents'
  /** To whom the terms of another vendor matter most. */
  | 'compares'
  /** For whom the page on a second place beside another vendor is written. */
  | 'second-place'
  /** Of a group against us: who leads it. */
  | 'leader';

/** One step of a play: one line of the plan for each person who has the part. */
export type PlayStep = {
  /** Short, of letters and hyphens: the slot of its lines is the play's id, a dot and this; 40 characters at most together. */
  readonly id: string;
  readonly part: PlayPart;
  readonly stage: 'enable' | 'win' | 'address' | 'watch';
  /** What to do, in one or two sentences: concrete, doable by one person in a week, harmless if read aloud. */
  readonly text: string;
  readonly why: string;
  /** Working days after the play begins; negative: before the day that counts (the decision, the leaving day). */
  readonly day: number;
  /** The same where it is known when the papers close: before that day there is less to wait for. */
  readonly dayIfCloses?: number;
  /** Done before the others of the play are talked to: what one of them has said is answered first. */
  readonly beforeOthers?: true;
  /** Ids of steps that have to be done before. */
  readonly after?: readonly string[];
  /** What is written on the day after the talk: it belongs to the talk, and is no contact of its own. */
  readonly closing?: string;
  /**
   * What is asked: by when papers have to be there is asked of one person only, and not where a tactic of the plan asks it; what somebody has
   * against us not where it is known.
   */
  readonly topic?: 'papers' | 'objection';
  /** Ids of tactics that ask the same of a person: where the plan has one for them, the step is done with it. */
  readonly sameAs?: readonly string[];
  /** The text where it is known what the person has against us, which is answered and not asked for again. */
  readonly textIfStated?: string;
  /** The step asks the person a favour: it counts among the three of a month. */
  readonly favour?: true;
  /** Who of us does it, where it is not the one in charge of the person: the executive sponsor, or whose work here are terms and prices. */
  readonly by?: 'sponsor' | 'terms';
  /** The text where the map holds what the person wants for the business, which it quotes in place of asking for it. */
  readonly textIfKnown?: string;
  /** The text where the person has a say in a decision, meeting or event that is near. */
  readonly textIfWindow?: string;
  /** The text where the plan has a talk of the same two anyway, which the step asks for, and whose own words follow. */
  readonly textIfTalk?: string;
  /** Done among ourselves: it is no step with the person. */
  readonly internal?: true;
  /** It builds somebody up, and has no place in the days around a decision. */
  readonly develops?: true;
  /** The last check before something is decided: its day counts from the decision itself, also where papers close long before, and it is left out for nothing. */
  readonly lastCheck?: true;
  /** Goes to everybody with a say on one day, and asks nobody anything. */
  readonly toAll?: true;
  /** A step that may stand on the joint plan that the partner sees; of the mutual action plan only. */
  readonly side?: 'ours' | 'theirs';
};

/** A play: a few steps with people and days that belong together, offered when its trigger is there. */
export type Play = {
  readonly kind: PlayKind;
  readonly title: string;
  /** The title of the finding that offers it, with marks, such as `Pair {sponsor} with {person}`. */
  readonly offer: string;
  /** Why it is offered, with marks: names what the map shows. */
  readonly because: string;
  readonly steps: readonly PlayStep[];
  readonly source: string;
};
