import type { Objective } from '../../model/objective.ts';
import { listed } from '../../text/wording.ts';

/** A word that says how much or how often: with it a text can be measured. */
const NUMBER_WORDS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once|half|all|every|each|first|both|none|no)\b/i;
/** Fewer words say a wish rather than something specific. */
const WORDS_OF_SOMETHING_SPECIFIC = 3;

/**
 * What an objective still needs to be specific, measurable, dated and owned (method, section 5, point 6), in words for the user;
 * empty when it is all of these, or reached. Whether a text is specific is only guessed from its length: a hint, never a refusal.
 */
export function objectiveGaps({ text, measure, due, ownerColleagueId, done }: Objective): readonly string[] {
  if (done) return [];
  const gaps: string[] = [];
  if (text.trim().split(/\s+/).length < WORDS_OF_SOMETHING_SPECIFIC) gaps.push('what exactly');
  if (measure.trim() === '' && !NUMBER_WORDS.test(text)) gaps.push('how it is measured');
  if (due === null) gaps.push('by when');
  if (ownerColleagueId === null) gaps.push('who owns it');
  return gaps;
}

/** The gaps as one gentle sentence; empty without gaps. */
export function gapText(gaps: readonly string[]): string {
  return gaps.length === 0 ? '' : `Still to say: ${listed(gaps)}.`;
}
