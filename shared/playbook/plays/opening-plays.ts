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
        why: 'What two people settled between them is lost unless a third one hears it.',
        day: -5,
      },
      {
        id: 'thanks',
        part: 'subject',
        stage: 'enable',
        text: 'Thank {person} in person on one of the last days, and ask how they wish to stay in touch.',
        why: 'Somebody who was treated well on leaving speaks well of us at the next company too.',
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
        why: 'In the first weeks everybody asks for something; who only helps is remembered.',
        day: 2,
      },
      {
        id: 'listen',
        part: 'subject',
        stage: 'win',
        text: 'Take half an hour with {person}: what do they want to have done after a hundred days, and what about us do they want to look at?',
        why: 'Somebody new decides within weeks what to keep; it is easier to be asked than to be reviewed.',
        day: 10,
        after: ['welcome'],
      },
      {
        id: 'first-result',
        part: 'subject',
        stage: 'win',
        text: 'Bring {person} one result that they can show upstairs, however small, before the first 30 days are over.',
        why: 'An early result that is theirs turns an inherited supplier into their own choice.',
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
        text: 'Brief {sponsor} on one page: who {person} is, what they want to reach, what is open between us, one question to ask.',
        why: 'An executive who comes unprepared costs more trust than none at all.',
        day: 3,
      },
      {
        id: 'meet',
        part: 'subject',
        stage: 'win',
        text: 'Let {sponsor} invite {person} to half an hour among equals, about where both companies want to be in two years. No offer.',
        why: 'People of the inner circle talk plans with their own kind; whoever sells to them meets somebody else next time.',
        day: 10,
        after: ['brief'],
      },
      {
        id: 'rhythm',
        part: 'subject',
        stage: 'win',
        text: 'Let {sponsor} write to {person} what came of the talk, and agree on the next one, twice a year at least.',
        why: 'One talk is an event; two are a relationship.',
        day: 20,
        after: ['meet'],
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
        text: 'Let {colleague} bring a second one of us to the next talk with {person}, with a part of the work that becomes theirs.',
        why: 'When one of us is ill or leaves, the relationship should not be gone.',
        day: 8,
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
        why: 'A newcomer who finds order begins with us; who lobbies for somebody is remembered by whoever else gets the seat.',
        day: 8,
      },
      {
        id: 'interim',
        part: 'first',
        stage: 'enable',
        text: 'Ask {person} who looks after the matters of the seat “{seat}” until it is filled, and agree with them on what cannot wait.',
        why: 'Nothing should wait for somebody who is not there yet.',
        day: 4,
      },
    ],
  },
  {
    kind: 'won-over',
    title: 'Won over',
    offer: 'Say thanks to {subject}, and ask one thing',
    because: '{subject} thinks better of us than when the plan was agreed.',
    source,
    steps: [
      {
        id: 'thanks',
        part: 'subject',
        stage: 'enable',
        text: 'Thank {person} for one thing by name that they did, and ask for one thing: who else should hear of it?',
        why: 'Somebody who has just moved towards us stays there when it was noticed, and goes further when asked for one thing, not for three.',
        day: 3,
      },
    ],
  },
];
