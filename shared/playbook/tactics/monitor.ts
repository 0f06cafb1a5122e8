import { SOURCE as source, contact, sources, type Tactic } from './tactic.ts';

const strategy = 'monitor';

/** What to do with people without influence on what matters to us now. */
export const monitorTactics: readonly Tactic[] = [
  {
    id: 'monitor.keep-informed',
    strategy,
    text: 'Keep {person} informed with what everybody in {department} gets, and look at this line again after a change of role or stance.',
    applies: { coverage: ['not-rated', ...contact] },
    internal: true,
    why: 'Nothing that is open now goes through this person; roles change.',
    source,
  },
  {
    id: 'monitor.friendly-word',
    strategy,
    text: 'Thank {person} for the support with one example by name, and ask at the next talk what is changing in {department}.',
    applies: { support: ['supporter', 'advocate'], coverage: ['not-rated', ...contact] },
    why: 'Good will that is noticed lasts, whatever role somebody has tomorrow.',
    source,
  },
  {
    id: 'monitor.no-effort',
    strategy,
    text: 'Serve {person} correctly and on time; there is no separate campaign.',
    applies: { support: ['opponent', 'non-supporter'] },
    internal: true,
    why: 'Good service is owed to everybody; a new influence line on the map would change the plan.',
    source,
  },
  {
    id: 'monitor.user-feedback',
    strategy,
    text: 'Ask {person} now and then what works in daily use in {department} and what does not, and report back what became of it.',
    applies: { role: ['user'], coverage: contact },
    why: 'Whoever works with it daily is the first to know when something goes wrong.',
    source,
  },
  {
    id: 'monitor.list-only',
    strategy,
    text: 'Put {person} on the list for general news; no meeting is needed now.',
    applies: { coverage: ['none'] },
    internal: true,
    why: 'We have not talked yet, and nothing on the map asks for it.',
    source,
  },
  {
    id: 'monitor.early-voice',
    strategy,
    text: 'Offer {person} a seat in a small user group, and let {manager} know what it is about.',
    applies: {
      adaptability: ['innovator', 'visionary'],
      support: ['supporter', 'advocate'],
      coverage: contact,
    },
    why: 'People who like to move early like to be asked early; it costs an hour a quarter.',
    source: sources.adaptability,
  },
];
