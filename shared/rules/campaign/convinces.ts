import type { Draft } from './draft.ts';

/** Whether somebody is asked or convinced in a line: what is owed, handed over or arranged needs neither proof nor a form of the message. */
export function convinces({ kind, subject }: Draft): boolean {
  if (subject.facts.position === 'assistant') return false;
  return kind === 'tactic' || kind === 'meeting' || kind === 'favours';
}
