import type { RatingKind } from '../../model/rating.ts';

/** What each value means, in one sentence (method, sections 2 to 4); shown where a rating is chosen. */
export const ratingMeanings: Readonly<Record<RatingKind, Readonly<Record<string, string>>>> = {
  support: {
    opponent: 'Works against us.',
    'non-supporter': 'Prefers another vendor or the status quo.',
    neutral: 'Has no preference.',
    supporter: 'Prefers us, acts when asked.',
    advocate: 'Prefers us, argues for us when we are not in the room, has a personal stake in our success.',
  },
  influence: {
    outside: 'Is given tasks, owns no initiative, cannot answer strategic questions.',
    'political-structure': 'Owns initiatives, makes things happen, has the ear of the inner circle.',
    'inner-circle': 'Controls outcomes and the overall goals.',
  },
  coverage: {
    none: 'No conversation in the last twelve months.',
    brief: 'One or two conversations in the last twelve months.',
    multiple: 'Three to seven conversations in the last twelve months.',
    'in-depth': 'Eight conversations or more, with at least two real meetings.',
  },
  adaptability: {
    laggard: 'Attached to the past and the status quo.',
    conservative: 'Moves when it is the standard, fears it gets worse, listens to peers.',
    pragmatist: 'Wants evolution, little disruption, proof from people like them.',
    visionary: 'Sees the advantage early, wants a clear break, decides on intuition.',
    innovator: 'Tries things for their own sake, wants to be first, tolerates rough edges.',
  },
  orientation: {
    financial: 'Listens to margin, cash, payback, rebates.',
    technical: 'Listens to function, fit, effort, risk.',
    business: 'Listens to market, growth, position.',
    relationship: 'Listens to people, trust, fairness, continuity.',
  },
  relationship: {
    vendor: 'We deliver, they order.',
    'credible-source': 'We keep expectations; lower management.',
    'problem-solver': 'We are proactive, across several functions; higher management.',
    'trusted-advisor': 'Emerging needs are discussed with us in confidence.',
  },
  'relationship-desired': {
    vendor: 'We deliver, they order.',
    'credible-source': 'We keep expectations; lower management.',
    'problem-solver': 'We are proactive, across several functions; higher management.',
    'trusted-advisor': 'Emerging needs are discussed with us in confidence.',
  },
  role: {
    approver: 'Signs or releases the money.',
    'decision-maker': 'Chooses between the options.',
    evaluator: 'Tests or compares the options.',
    user: 'Will work with it.',
    gatekeeper: 'Decides whom we get to see, or what is passed on.',
  },
};
