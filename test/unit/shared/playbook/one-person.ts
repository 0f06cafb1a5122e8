/** Words for people, behind which nobody can tell a named person from a group, or which guess a gender. */
const pronoun = /\b(?:they|them|their|theirs|themselves|themself|he|him|his|she|her|hers|himself|herself)\b/i;

/** Whom a general sentence can mean by “they”: they have to stand in front of it. */
const general =
  /\b(?:people|somebody|nobody|anybody|everybody|whoever|others|those|both|customers|colleagues|suppliers)\b/i;

/** Whether a text that names people says “they” or the like, which could be one of them or a group. */
export function ambiguousIn(text: string): boolean {
  return pronoun.test(text);
}

/** Whether a reason, shown beside one named person, says “they” without having said of whom it speaks. */
export function hangsInReason(why: string): boolean {
  const at = why.search(pronoun);
  return at >= 0 && !general.test(why.slice(0, at));
}
