const verb =
  '(?:bring|send|give|show|hand|e-?mail|mail|write|draft|prepare|deliver|present|provide|share|collect|put together)';
const pronoun = '(?:you|her|him|them)';
/** Words with which no thing begins. */
const noThing =
  /^(?:to|about|with|for|from|by|on|over|up|out|back|how|why|when|what|whether|who|that|if|and|or)(?!\p{L})/iu;
/** Who is meant cannot be put as “you” without another verb. */
const subjects = /(?<!\p{L})(?:she|he|him|hers|himself|herself)(?!\p{L})/iu;
/** A text whose second word is none that stands behind a noun tells what to do: `Call the bank`, `Check whether …`. */
const task =
  /^\p{L}+\s+(?:the|an?|our|your|her|his|their|him|them|you|whether|how|why|with|to|up|out|back)(?!\p{L})/iu;

/** What a text on something that we owe is: the thing as it is named to the one who gets it, or something to do. */
export type Owing = { readonly thing: string } | { readonly task: string };

/**
 * The thing that a task has us give somebody of these names, as it is said to them: `a view of your account` of `Bring Ada a view of her account`.
 * What names no thing is quoted: as a thing where it is one, else as the task that it is. In English; of other languages nothing is taken apart.
 */
export function handedOver(text: string, names: readonly string[]): Owing {
  const own = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const to = `(?:${[...own, pronoun].join('|')})`;
  const said = new RegExp(
    `^${verb}(?:\\s+and\\s+${verb})?\\s+(?:over\\s+)?(?:${to}\\s+)?(?<thing>.+?)(?:\\s+(?:to|for)\\s+${to})?$`,
    'iu',
  ).exec(text)?.groups?.['thing'];
  const isNamed = (words: string): boolean =>
    own.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(words));
  if (said !== undefined && !noThing.test(said) && !subjects.test(said) && !isNamed(said))
    return { thing: said.replaceAll(/(?<!\p{L})(?:her|his)(?=\s+\p{L})/giu, 'your') };
  return said !== undefined || task.test(text) || isNamed(text)
    ? { task: `“${text}”` }
    : { thing: `“${text}”` };
}
