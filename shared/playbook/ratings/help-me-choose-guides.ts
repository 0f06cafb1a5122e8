import type { RatingKind } from '../../model/rating.ts';
import type { Guide } from './help-me-choose.ts';

const support: Guide = {
  kind: 'support',
  most: 1,
  questions: [
    {
      id: 'argued',
      ask: 'Has this person argued for us when we were not in the room?',
      yes: { known: 'Has argued for us when we were not in the room.', next: 'stake' },
      no: { known: 'Has not argued for us in our absence, as far as we know.', next: 'helped' },
    },
    {
      id: 'stake',
      ask: 'Does this person gain personally when we succeed?',
      yes: { known: 'Has a personal stake in our success.', value: 'advocate' },
      no: { known: 'Has no personal stake in our success.', value: 'supporter' },
    },
    {
      id: 'helped',
      ask: 'Does this person prefer us and act when we ask?',
      yes: { known: 'Prefers us and acts when asked.', value: 'supporter' },
      no: { known: 'Does not act for us when asked.', next: 'against' },
    },
    {
      id: 'against',
      ask: 'Has this person worked against us: warned others, delayed or blocked?',
      yes: { known: 'Has worked against us.', value: 'opponent' },
      no: { known: 'Has not worked against us.', next: 'prefers' },
    },
    {
      id: 'prefers',
      ask: 'Does this person prefer another vendor, or things as they are?',
      yes: { known: 'Prefers another vendor or the status quo.', value: 'non-supporter' },
      no: { known: 'Shows no preference.', value: 'neutral' },
    },
  ],
};

const influence: Guide = {
  kind: 'influence',
  most: 1,
  questions: [
    {
      id: 'goals',
      ask: 'Does this person set the overall goals of the partner, alone or with few others?',
      yes: { known: 'Sets the overall goals.', next: 'outcome' },
      no: { known: 'Does not set the overall goals.', next: 'initiative' },
    },
    {
      id: 'outcome',
      ask: 'Could this person stop something that everybody else wants?',
      yes: { known: 'Controls the outcome: can stop what others want.', value: 'inner-circle' },
      no: { known: 'Cannot stop what the others want.', value: 'political-structure' },
    },
    {
      id: 'initiative',
      ask: 'Does this person own an initiative and make it happen?',
      yes: { known: 'Owns an initiative and makes it happen.', value: 'political-structure' },
      no: { known: 'Owns no initiative.', next: 'ear' },
    },
    {
      id: 'ear',
      ask: 'Do those who decide ask for this person’s view before they decide?',
      yes: { known: 'Has the ear of those who decide.', value: 'political-structure' },
      no: { known: 'Is given tasks and is not asked before decisions.', value: 'outside' },
    },
  ],
};

const coverage: Guide = {
  kind: 'coverage',
  most: 1,
  questions: [
    {
      id: 'any',
      ask: 'Have we been in touch with this person in the last twelve months?',
      yes: { known: 'We were in touch in the last twelve months.', next: 'thrice' },
      no: { known: 'No conversation in the last twelve months.', value: 'none' },
    },
    {
      id: 'thrice',
      ask: 'Three times or more?',
      yes: { known: 'Three conversations or more.', next: 'often' },
      no: { known: 'Only one or two conversations.', value: 'brief' },
    },
    {
      id: 'often',
      ask: 'Eight times or more?',
      yes: { known: 'Eight conversations or more.', next: 'meetings' },
      no: { known: 'Fewer than eight conversations.', value: 'multiple' },
    },
    {
      id: 'meetings',
      ask: 'Were at least two of them real meetings?',
      yes: { known: 'At least two real meetings.', value: 'in-depth' },
      no: { known: 'Fewer than two real meetings.', value: 'multiple' },
    },
  ],
};

const adaptability: Guide = {
  kind: 'adaptability',
  most: 1,
  questions: [
    {
      id: 'asked',
      ask: 'Has this person asked for something new before anyone proposed it?',
      yes: { known: 'Asked for something new before anyone proposed it.', next: 'itself' },
      no: { known: 'Did not ask for new things before they were proposed.', next: 'others' },
    },
    {
      id: 'itself',
      ask: 'Was it for the new thing itself, rather than for the advantage?',
      yes: { known: 'Wanted the new thing for its own sake.', value: 'innovator' },
      no: { known: 'Wanted the advantage that it brings.', value: 'visionary' },
    },
    {
      id: 'others',
      ask: 'Does this person first ask who else has done it?',
      yes: { known: 'Asks first who else has done it.', value: 'pragmatist' },
      no: { known: 'Does not ask first who else has done it.', next: 'outwaited' },
    },
    {
      id: 'outwaited',
      ask: 'Has this person undone an earlier change, or waited until it went away?',
      yes: { known: 'Has undone an earlier change, or waited until it went away.', value: 'laggard' },
      no: { known: 'Has not undone an earlier change.', next: 'nothing' },
    },
    {
      id: 'nothing',
      ask: 'Does this person ask what happens if nothing is done?',
      yes: { known: 'Asks what happens if nothing is done.', value: 'conservative' },
      no: { known: 'We do not know yet how this person takes a change.' },
    },
  ],
};

const orientation: Guide = {
  kind: 'orientation',
  most: 2,
  questions: [
    {
      id: 'financial',
      ask: 'Does this person ask early what it earns, and when?',
      yes: { known: 'Asks early what it earns, and when.', value: 'financial', next: 'technical' },
      no: { known: 'Does not start with the money.', next: 'technical' },
    },
    {
      id: 'technical',
      ask: 'Does this person want to know whether it works with what they have?',
      yes: {
        known: 'Wants to know whether it works with what they have.',
        value: 'technical',
        next: 'business',
      },
      no: { known: 'Leaves the technical fit to others.', next: 'business' },
    },
    {
      id: 'business',
      ask: 'Does this person speak of market, growth and position?',
      yes: { known: 'Speaks of market, growth and position.', value: 'business', next: 'people' },
      no: { known: 'Seldom speaks of market and growth.', next: 'people' },
    },
    {
      id: 'people',
      ask: 'Does this person want to know who stands behind it?',
      yes: { known: 'Wants to know who stands behind it.', value: 'relationship' },
      no: { known: 'Does not ask who stands behind it.' },
    },
  ],
};

const relationship: Guide = {
  kind: 'relationship',
  most: 1,
  questions: [
    {
      id: 'confidence',
      ask: 'Does this person talk with us in confidence about needs that others do not know yet?',
      yes: { known: 'Talks with us in confidence about emerging needs.', value: 'trusted-advisor' },
      no: { known: 'Does not talk with us in confidence about emerging needs.', next: 'proactive' },
    },
    {
      id: 'proactive',
      ask: 'Do we bring solutions before we are asked, across several functions?',
      yes: { known: 'We bring solutions unasked, across several functions.', next: 'higher' },
      no: { known: 'We answer when we are asked.', next: 'expectations' },
    },
    {
      id: 'higher',
      ask: 'Does higher management take part?',
      yes: { known: 'Higher management takes part.', value: 'problem-solver' },
      no: { known: 'Higher management does not take part.', value: 'credible-source' },
    },
    {
      id: 'expectations',
      ask: 'Does this person rely on what we say, because we kept what we promised?',
      yes: { known: 'Relies on what we say, because we keep expectations.', value: 'credible-source' },
      no: { known: 'We deliver, they order.', value: 'vendor' },
    },
  ],
};

const relationshipDesired: Guide = {
  kind: 'relationship-desired',
  most: 1,
  questions: [
    {
      id: 'needed',
      ask: 'Can a decision that matters to us fail without this person?',
      yes: { known: 'A decision that matters to us can fail without this person.', next: 'early' },
      no: { known: 'Our decisions do not depend on this person.', next: 'word' },
    },
    {
      id: 'word',
      ask: 'Would a good word of this person help us with somebody who decides?',
      yes: { known: 'A good word would help us with somebody who decides.', value: 'credible-source' },
      no: { known: 'A reliable delivery is enough here.', value: 'vendor' },
    },
    {
      id: 'early',
      ask: 'Do we need to hear of plans before they are decided?',
      yes: { known: 'We need to hear of plans before they are decided.', next: 'colleague' },
      no: { known: 'It is enough to hear of plans when they are decided.', next: 'functions' },
    },
    {
      id: 'colleague',
      ask: 'Do we have a colleague with the time and the standing for talks in confidence?',
      yes: { known: 'We have a colleague for talks in confidence.', value: 'trusted-advisor' },
      no: { known: 'We have no colleague for talks in confidence yet.', value: 'problem-solver' },
    },
    {
      id: 'functions',
      ask: 'Do several functions of the partner have to work with us?',
      yes: { known: 'Several functions of the partner have to work with us.', value: 'problem-solver' },
      no: { known: 'One function of the partner is enough for us.', value: 'credible-source' },
    },
  ],
};

const role: Guide = {
  kind: 'role',
  most: 5,
  questions: [
    {
      id: 'approver',
      ask: 'Does this person sign, or release the money?',
      yes: { known: 'Signs or releases the money.', value: 'approver', next: 'decision-maker' },
      no: { known: 'Does not sign.', next: 'decision-maker' },
    },
    {
      id: 'decision-maker',
      ask: 'Does this person choose between the options?',
      yes: { known: 'Chooses between the options.', value: 'decision-maker', next: 'evaluator' },
      no: { known: 'Does not choose.', next: 'evaluator' },
    },
    {
      id: 'evaluator',
      ask: 'Does this person test or compare the options?',
      yes: { known: 'Tests or compares the options.', value: 'evaluator', next: 'user' },
      no: { known: 'Does not compare the options.', next: 'user' },
    },
    {
      id: 'user',
      ask: 'Will this person work with it?',
      yes: { known: 'Will work with it.', value: 'user', next: 'gatekeeper' },
      no: { known: 'Will not work with it.', next: 'gatekeeper' },
    },
    {
      id: 'gatekeeper',
      ask: 'Does this person decide whom we get to see, or what is passed on?',
      yes: { known: 'Decides whom we get to see.', value: 'gatekeeper' },
      no: { known: 'Does not stand between us and the others.' },
    },
  ],
};

/** The questions for every rating of the method, section 2. */
export const guides: Readonly<Record<RatingKind, Guide>> = {
  support,
  influence,
  coverage,
  adaptability,
  orientation,
  relationship,
  'relationship-desired': relationshipDesired,
  role,
};
