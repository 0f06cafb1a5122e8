import { nothingTried, type Outcome } from './outcome.ts';

/** What a suite must give after so many attacks. */
export function clean(count: number): Outcome {
  return { ...nothingTried, tried: count };
}

/** An outcome with only the notes that tell failures. */
export function cleaned(outcome: Outcome): Outcome {
  return { ...outcome, notes: outcome.notes.filter((note) => /^(?:LOST|WRONG) /.test(note)) };
}
