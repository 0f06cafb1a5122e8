import type { Play } from './play.ts';

const source = 'Rapport’s engagement guidelines: plays';

/** The plays that open doors: to whom we do not know well enough yet, and to those who are new or go. */
export const openingPlays: readonly Play[] = [
  {
    kind: 'follow-the-leaver',
    title: 'Follow the leaver',
    offer: 'Follow {subject}, who leaves',
    because: '{subject} speaks for us and leaves on {date}.',
    source,
    steps: [
      {
        id: 'successor',
        part: 'subject',
        stage: 'enable',
        text: 'Ask {person} to sit down with {colleague} and whoever takes over for half an hour: what is open between us, and who needs to know what.',
        why: 'What two people settled between them is lost unless somebody who stays hears it.',
        day: -5,
        favour: true,
      },
      {
        id: 'thanks',
        part: 'subject',
        stage: 'enable',
        text: 'Thank {person} in person on one of the last days, and ask for the best way to stay in touch.',
        why: 'A good goodbye is owed to whoever stood up for us, and is remembered.',
        day: -1,
        after: ['successor'],
      },
    ],
  },
  {
    kind: 'newcomer',
    title: 'Newcomer with power',
    offer: 'Use the first 30 days of {subject}',
    because: '{subject} is a key player and in the role since {date}.',
    source,
    steps: [
      {
        id: 'welcome',
        part: 'subject',
        stage: 'enable',
        text: 'Welcome {person} with one page: who we are, what runs between us, who to call. Ask for nothing.',
        why: 'In the first weeks everybody asks for something; help without a request is remembered.',
        sameAs: ['leverage.newcomer', 'motivate.newcomer', 'neutralize.newcomer'],
        day: 2,
      },
      {
        id: 'listen',
        part: 'subject',
        stage: 'win',
        text: 'Take half an hour with {person}: what should be done after the first hundred days, and what about us needs a closer look?',
        why: 'Somebody new decides within weeks what to keep; it is easier to be asked than to be reviewed.',
        sameAs: ['leverage.newcomer', 'motivate.newcomer', 'neutralize.newcomer'],
        day: 10,
        after: ['welcome'],
      },
      {
        id: 'first-result',
        part: 'subject',
        stage: 'win',
        text: 'Bring {person} one small result on the point that came first in that talk, before the first 30 days are over, with {person}’s name on it.',
        why: 'An early result of one’s own is worth more than anything that was inherited.',
        day: 18,
        after: ['listen'],
      },
    ],
  },
  {
    kind: 'executive-pairing',
    title: 'Executive pairing',
    offer: 'Pair {sponsor} with {subject}',
    because:
      '{subject} is in the inner circle, and we are hardly in touch; {sponsor} is our executive sponsor.',
    source,
    steps: [
      {
        id: 'brief',
        part: 'subject',
        stage: 'enable',
        text: 'Brief {sponsor} on one page about {person}: role, history with us, what counts there, what is open, one question to ask.',
        textIfKnown:
          'Brief {sponsor} on one page about {person}: role, history with us, {agenda}, what is open, one question to ask.',
        internal: true,
        why: 'Half an hour of two busy people is only worth it when both know why.',
        day: 3,
      },
      {
        id: 'meet',
        part: 'subject',
        stage: 'win',
        text: '{talk}, just the two, about where both companies want to be in two years, and without an offer.',
        textIfWindow:
          '{talk}, just the two, before {window}: what does a supplier have to stand for in the years after it, and what can {sponsor} promise in person?',
        textIfTalk: '{talk}, just the two, to say what {sponsor} can promise in person.',
        closing:
          'The day after, a short note from {sponsor}: what came of it, who does what, and when the two meet again.',
        why: 'Plans are talked about most openly with somebody who carries similar responsibility.',
        sameAs: ['motivate.talk-between-equals'],
        day: 10,
        by: 'sponsor',
        after: ['brief'],
      },
    ],
  },
  {
    kind: 'multi-threading',
    title: 'More than one thread',
    offer: 'Know more than one way into {department}',
    because: 'Of us only {colleague} knows {people}, key players of {department}.',
    source,
    steps: [
      {
        id: 'second',
        part: 'each',
        stage: 'enable',
        text: 'Let {colleague} bring a second one of us along to {person}, to take over one part of the work.',
        why: 'When one of us is ill or leaves, the relationship should not be gone.',
        sameAs: ['motivate.who-stands-behind'],
        day: 3,
        develops: true,
      },
    ],
  },
  {
    kind: 'vacant-seat',
    title: 'Vacant seat',
    offer: 'Prepare the first 30 days in the seat “{seat}”',
    because: 'The seat “{seat}” is vacant, next to {people}.',
    source,
    steps: [
      {
        id: 'handbook',
        part: 'first',
        stage: 'enable',
        text: 'Write down for whoever takes the seat “{seat}” what runs between us: open matters, dates, who to call. Ask {person} what should be in it. Speak for no candidate.',
        why: 'Whoever takes the seat finds order; who takes it is for the partner to decide.',
        day: 8,
      },
      {
        id: 'interim',
        part: 'first',
        stage: 'enable',
        text: 'Ask {person} who looks after the matters of the seat “{seat}” until it is filled, and settle there what cannot wait.',
        why: 'Nothing should wait for somebody who is not there yet.',
        day: 4,
      },
    ],
  },
  {
    kind: 'won-over',
    title: 'Won over',
    offer: 'Say thanks to {subject}, and ask one thing',
    because: '{subject} has come closer to us since the plan was agreed.',
    source,
    steps: [
      {
        id: 'thanks',
        part: 'subject',
        stage: 'enable',
        text: 'Thank {person} for one particular thing, and ask for one thing only: who else should hear of it?',
        why: 'A step towards us that is noticed is not taken back, and one request can be granted where three cannot.',
        day: 3,
        favour: true,
      },
    ],
  },
];
