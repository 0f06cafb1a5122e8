import { SOURCE as source, sources, type Tactic } from './tactic.ts';

const strategy = 'monitor';

/** What to do with people without influence on what matters to us now. */
export const monitorTactics: readonly Tactic[] = [
  {
    id: 'monitor.keep-informed',
    strategy,
    text: 'Keep {person} informed with what everybody gets, and watch for a change of role or stance.',
    // Not for people without any contact; for them it is the list only.
    applies: { coverage: ['not-rated', 'brief', 'multiple', 'in-depth'] },
    why: 'Influence is outside and no line leads to a key player; attention is better spent elsewhere, but roles change.',
    source,
  },
  {
    id: 'monitor.friendly-word',
    strategy,
    text: 'Thank {person} once for the support, keep the contact light, and ask now and then what is changing in the company.',
    applies: { support: ['supporter', 'advocate'] },
    why: 'Friends without influence hear changes early, and may have influence tomorrow.',
    source,
  },
  {
    id: 'monitor.no-effort',
    strategy,
    text: 'Spend no effort on persuading {person}; stay polite and watch whether somebody with weight begins to listen to them.',
    applies: { support: ['opponent', 'non-supporter'] },
    why: 'Nothing should be spent on opponents without influence; a new influence line would change that.',
    source,
  },
  {
    id: 'monitor.user-feedback',
    strategy,
    text: 'Ask {person} twice a year what works in daily use, and pass it on.',
    applies: { orientation: ['technical'], coverage: ['brief', 'multiple', 'in-depth'] },
    why: 'Daily users are the first to know when something goes wrong.',
    source: sources.orientation,
  },
  {
    id: 'monitor.list-only',
    strategy,
    text: 'Put {person} on the list for general news; no meeting is needed now.',
    applies: { coverage: ['none'] },
    why: 'There has been no contact, and nothing on the map asks for one.',
    source,
  },
  {
    id: 'monitor.early-voice',
    strategy,
    text: 'Offer {person} a seat in a beta or a user group, and see whether others begin to listen.',
    applies: { adaptability: ['innovator', 'visionary'], support: ['supporter', 'advocate'] },
    why: 'People who move early can grow into influence; a beta costs little.',
    source: sources.adaptability,
  },
];
