import type { CultureType } from '../../model/culture-type.ts';

/** What to do and what to leave in a meeting with people of a culture. */
export type Manners = { readonly does: readonly string[]; readonly donts: readonly string[] };

/** Do and don't in a meeting, by culture type; follows from the descriptor grid (method, sections 6 and 8). */
export const manners: Readonly<Record<CultureType, Manners>> = {
  bureaucratic: {
    does: [
      'Send the agenda before, and minutes after.',
      'Let the most senior person speak first.',
      'Bring the written case and leave it there.',
    ],
    donts: ['Do not press for a decision in the room.', 'Do not go past the line of command.'],
  },
  collaborative: {
    does: [
      'Ask everybody in the room for their view.',
      'Say at the start what is to be agreed, and by when.',
      'Share your material openly.',
    ],
    donts: ['Do not settle it with one person alone.', 'Do not take a friendly talk for an agreement.'],
  },
  entrepreneurial: {
    does: [
      'Begin with the result, and keep it short.',
      'Be ready to decide on the spot.',
      'Confirm in writing the same day.',
    ],
    donts: ['Do not walk them through your process.', 'Do not rely on a yes that is not written down.'],
  },
  individualistic: {
    does: [
      'Show what it does for each person’s own area.',
      'Talk as expert to expert.',
      'Agree the next step with each of them separately.',
    ],
    donts: ['Do not expect one of them to speak for all.', 'Do not count on news being passed on.'],
  },
};
