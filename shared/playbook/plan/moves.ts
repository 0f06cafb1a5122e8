/**
 * What comes before any tactic, and what is said beside one (campaign, sections 2, 3 and 5). Names in braces are filled in by
 * `shared/rules/campaign/line-text.ts`; `{person}` is whom the line is about.
 */
export const moves = {
  /** An overdue promise or action of ours. */
  debt: 'Settle first what we owe {person}: {owed}. Say when it is done, or which day it will be.',
  /** A promise of ours that is due soon. */
  promise: 'Give {person} by {day} what we promised: {owed}.',
  /** A promise of theirs that is due by the day of a line, and one that is due in the week after it. */
  awaited: 'Ask what became of “{promise}”.',
  'awaited-soon': 'Remind {person} of “{promise}”, due on {day}.',
  /** An action of ours that is due soon and that nobody was promised; the second for somebody who is against us. */
  'open-action': 'Settle with {person} by {day} what is open: {owed}.',
  'open-answer': 'Settle with {person} by {day} what is open: {owed}. Ask only what is missing.',
  /** On the lines of those who share what speaks for us. */
  'our-case': 'With it, show what we do for “{words}”, which {others} want too.',
  'our-case-one': 'With it, show what we do for “{words}”, which {others} wants too.',
  /** The form of what we owe, where the person’s objectives are known. */
  serves: 'Give it the form that helps {person} with “{agenda}”.',
  /** To somebody who is against us, with what they have said. */
  'answer-along': 'Let it answer “{objection}”. Ask only what of it is not settled.',
  /** The working day before a meeting. `{kind}` is meeting, call, event or training. */
  meeting: 'Prepare the {kind} with {person} on {day}: read the brief and decide on the one thing to reach.',
  /** The same where the user said what is to be reached. */
  'meeting-goal': 'Prepare the {kind} with {person} on {day}. To reach: “{goal}”.',
  bring: 'Have ready: {owed}.',
  /** What the meeting needs and is due only after it, or after the day on which the person wishes to have it. */
  'bring-forward': 'Bring forward what is due too late for it: {owed}; ready by {day}.',
  /** The day on which the person wishes to have paper. */
  'paper-day': 'The paper is there on {day}.',
  room: 'In the room: {move}',
  /** What is asked in a talk that there is anyway. */
  'same-talk': 'Also {move}',
  'in-meeting': 'In the meeting on {day}, {move}',
  'in-talk': 'In the talk on {day}, {move}',
  /** What comes after a first talk, or after what was promised, before something is decided. */
  'follow-talk':
    'Before {window}, bring {person} one page on what came up in the first talk: what of it we can do, what it costs and from which day. Ask what is still missing.',
  'follow-page':
    'Before {window}, hand {person} what “{page}” needs from us, with what came up in the first talk; ask what is still missing.',
  'follow-promise': 'Ask {person} what {owed} left open, and settle it before {window}.',
  /** Where no tactic fits a meeting, as with somebody whom nobody of ours knows. */
  'room-first':
    'say who of us does what, ask {person} what matters most at the moment, and leave the offer aside.',
  /** When somebody sits in the room who is above the person or in conflict with them. */
  'not-in-the-room':
    'With {others} in the room, leave worries and introductions to a talk with {person} alone, before or after.',
  /** Somebody who leaves. `{reached}` are those whom they influence, best known by us first. */
  'hand-over':
    'Take the hand-over with {person}, who leaves on {day}: what is open between us, who takes it on, and how to stay in touch.',
  'hand-over-reached': 'Ask to be introduced to those who listen to {person}: {reached}.',
  /** To those who listen to the leaver and whom we know. */
  'hand-over-word':
    'Ask {person} to tell {reached} before that day why the work with us goes on, and who does from then on what {person} does now.',
  /** Somebody who takes on what `{leaver}`, who leaves on `{day}`, has carried. */
  'takes-on':
    'Before {leaver} leaves on {day}, agree with {person} on what goes on between us: what is open, who calls whom, and what of it {person} takes on.',
  /** After the leaving day. */
  gone: 'Find out where {person} works now and who takes over here; send thanks for the time together, and note both answers.',
  /** The same where a note says something of it. */
  'gone-noted':
    'Send {person} thanks for the time together, and stay in touch. What is noted, “{note}”, is where to begin; find out who takes over here.',
  'gone-seat': 'Find out who takes over from {person}, and note it here.',
  /** Everything that one person is asked. `{favours}` is a list such as `to introduce us to Ada, and to …`. */
  favours: 'In one talk, ask {person} {favours}.',
  /** The same, in a talk about something else. */
  'favours-too': 'In the same talk, ask {person} {favours}.',
  /** Where no way in is good: `{other}` is asked about the person in a talk of their own before, or at the next occasion. */
  'hear-about': 'Hear from {other} who is close to {person}.',
  'ask-about': 'When you next talk to {other}, ask who is close to {person}.',
  /** Where nobody can be asked either: `{other}` is the nearest whom we know. */
  'build-way':
    'No good way leads to {person} yet: work with {other} first, and once we are trusted there, ask whether and how to go on to {person}.',
  /** To somebody whose yes hangs on `{leaver}`, who leaves on `{day}`. */
  'after-leaver':
    'Show {person} who does from {day} on what {leaver} has done: a name there, a name of ours, and for how long; ask what of it is missing, and who takes the place of {leaver}.',
  /** Who could be the one to call until somebody takes over from `{leaver}`: never a word about who gets the post. */
  'after-leaver-until': 'Propose {heir} as the one we call until then, whoever is chosen.',
  /** Where whoever advises us leaves before the yes is needed. */
  'no-rest': 'Should {other}, who leaves on {day}, advise against it, ask {next} whether and how.',
  /** Where whoever advises us stays, and may say no to one whose yes is needed. */
  'second-way':
    'If {other} advises against it, ask why, and whether {next} may carry our case to {person} instead; nothing of it goes behind {other}.',
  /** To whoever keeps the calendar of somebody with whom a talk has to be arranged. */
  'ask-date':
    'Ask {person} for a date for {who} with {chief}: half an hour, about {subject}, between {from} and {until}.',
  /** To the same, where they have promised it: which day it will be, and before what. */
  'keeper-promised': 'Ask {person} which day it will be for “{promise}”.',
  'keeper-promised-before':
    'Ask {person} which day it will be for “{promise}”: it is of use before {window}.',
  /** The same facts for all: who is first, who gets them only through somebody whom we know, and what would come after them. */
  'facts-first': '{other}, who keeps the gate, gets them first.',
  'facts-answers': 'Answer in them every point that was raised, without a name.',
  'facts-to': 'They go to {others}.',
  'facts-no-price': '{others}: what we deliver and by when, without prices and without any comparison.',
  'facts-through': '{others}, whom we do not know yet, get them through {other}, if {other} agrees.',
  'facts-through-one': '{others}, whom we do not know yet, gets them through {other}, if {other} agrees.',
  'facts-nobody': 'Nobody can hand them to {others} yet: find out who could.',
  'facts-late': 'Bring forward what would come only after that: {late}.',
  /** A sponsor’s question for a talk, and the talk for whose date somebody is called. */
  'sponsor-asks': 'Let {sponsor} ask {person} for half an hour in about two weeks',
  'sponsor-talk': 'Half an hour of {sponsor} with {person}',
  /** A talk of a sponsor, and what the plan has for the same person and the same one of us. */
  'that-talk': '{move} In that talk: {text}',
  /** Before a meeting with somebody whom none of us knows. */
  'meeting-introduced': 'None of us knows {person} yet: {other} introduces us before that day.',
  'meeting-along': 'None of us knows {person} yet: {other} is there too, and can introduce us.',
  /** What is done with the objectives of a person, once in all lines of that person. */
  'use-meeting': 'Open with “{agenda}”, which is what {person} wants to reach{check}.',
  'use-talk': 'Open the talk with “{agenda}”, which is what {person} wants to reach{check}.',
  'use-first': 'Begin with what is known, “{agenda}”, and leave the rest of the time to {person}.',
  'use-show': 'Show with it what we do for “{agenda}”{check}.',
  'use-against': 'Say plainly what it means for “{agenda}”{check}.',
  /** Where nothing is known of what somebody wants: the last contact. */
  'pick-up': 'Pick up where the {kind} on {day} left off.',
  /** The same, where that contact announced something for a month that is not over. */
  announced: 'On {day} it was said: “{text}”. Have our part ready before that, and hand it in at once.',
  /** Where somebody is met only after the decision. */
  'after-decision': 'That is after {window}: talk about what follows from it, and ask for no verdict.',
  /** Where they matter and nobody noted when they were said, and where that was longer ago than ratings are reviewed. */
  check: ', and ask whether that still holds',
  'check-old': ', and ask whether that still holds: it was last spoken of on {day}',
  /** The same, where the tactic quotes it. */
  'check-quoted': 'Ask whether that still holds.',
  'stance-colleague': 'The stance of {person} is not known: {colleague} notes it after the talk.',
  'stance-team': 'The stance of {person} is not known: ask those of us who have met {person}, and note it.',
  'stance-talk': 'The stance of {person} is not known yet: note it after the first talk.',
  /**
   * What makes it safe or worth while for somebody who is against us to agree, by what they have to lose or to win; of that itself nothing is
   * said.
   */
  'stake-fear':
    'Make it safe to agree: a start in stages, a way out, and what we pay when a promised day is missed; speak of no earlier case.',
  'stake-keep': 'Ask what has to stay in the hands of {person}, and promise only what is ours to give.',
  'stake-credit': 'Write it so that {person} can present it, with what was checked before.',
  /** Opponents, where somebody listens to them who can be talked to. */
  'room-listeners':
    'Prepare the room: talk to those who have a say beforehand and openly, and send everybody the same facts on the same day, {person} included.',
  'room-agenda':
    'Prepare the room: put the open points on the agenda for all, and send everybody who has a say the same facts on the same day, {person} included.',
  /** No library tactic fits. */
  none: 'No tactic fits; write the first action yourself.',
} as const;
export type Move = keyof typeof moves;
