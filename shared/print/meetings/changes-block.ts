import { changeText } from '../../history/change-text.ts';
import { mostImportant } from '../../history/compare.ts';
import { namesIn } from '../../history/names.ts';
import type { PersonId } from '../../model/id.ts';
import type { Since } from '../plan/printed-changes.ts';
import type { BriefBlock } from './brief-document.ts';

/** As many changes stand on a brief. */
export const CHANGES_ON_BRIEF = 3;

/** The changes of the people in the room that matter most, as a part of the page; without rows where nothing changed. */
export function changesBlock(since: Since, room: readonly PersonId[], drop: number): BriefBlock {
  const { comparison, states, title } = since;
  const nameOf = namesIn(states.later, states.earlier);
  return {
    id: 'changes',
    kind: 'part',
    title,
    aside: '',
    rows: mostImportant(comparison, room, CHANGES_ON_BRIEF).map((change, index) => ({
      id: `changes.${String(index)}`,
      label: '',
      text: changeText(change, nameOf),
      // The part stands or falls as one.
      name: '',
      drop: 0,
    })),
    name: 'what changed since the last meeting',
    drop,
  };
}
