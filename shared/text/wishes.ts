/** What somebody asked, or wants, in the words of a note without the words that report it. */
export type Wish = { readonly kind: 'question' | 'wanted'; readonly text: string };

/** Shortest and longest wish, in UTF-16 units: less says nothing, more is no single wish. */
const SHORTEST = 4;
const LONGEST = 160;

const pronouns = 'she|he|they|er|sie|elle|il|ils|elles|ella|él|ellos|ellas|hun|han|de';
const joins = 'and|but|und|aber|et|mais|y|pero|og|men';
const that = 'that|dass|que|at';
const asides = 'also|auch|aussi|también|også|still|noch|encore|just';
const questionWords =
  'who|what|how|when|which|where|why|whether|if|wer|was|wie|wann|welche[rsmn]?|wo|warum|ob|qui|quel(?:le)?s?|comment|quand|où|pourquoi|quién(?:es)?|qué|cómo|cuándo|cuál(?:es)?|dónde|hvem|hva|hvordan|når|hvilken|hvor|hvorfor|om';

/** Words that report a question: what follows is one. */
const asks = new RegExp(
  `(?:^|\\s)(?:(?:wants|wanted|would like|wishes) to know|(?:will|möchte|wollte)(?= .*wissen)|veut savoir|voudrait savoir|quiere saber|vil vite|(?:asks|asked|fragt|fragte|demande|a demandé|pregunta|preguntó|spør|spurte)(?: us| me| uns| mich| nous| nos| oss)?,?(?= (?:${questionWords})\\s)|asks about|asked(?: us| me)? about)[,:]?\\s+`,
  'iu',
);
/** Words that report a wish, a lack or a request: what follows is wanted. “to …” is a plan of their own, no request. */
const wants = new RegExp(
  `(?:^|\\s)(?:(?:wants|would like|wishes for|needs|misses|(?:asks|asked|wished)(?: us| me)? for|will|möchte|braucht|vermisst|wünscht(?: sich)?|bat(?: uns)? um|bittet(?: uns)? um|fragte nach|veut|voudrait|souhaite|demande|a demandé|a besoin d['’e]|quiere|necesita|pide|pidió|desea|echa de menos|vil ha|ønsker(?: seg)?|trenger|savner|ba om|ber om))\\s+(?!to\\s|not\\s|nicht\\s|pas\\s)`,
  'iu',
);
const condition =
  /(?:^|\s)(?:as long as|only if|provided that|solange|nur wenn|sofern|à condition que|tant que|siempre que|så lenge|bare hvis)\s+/iu;
const counts =
  /^(.+?)\s+(?:is what (?:counts|matters)|(?:is |was )?(?:wanted|needed|missing)|(?:wird |ist )?(?:gewünscht|gewollt)|est (?:souhaitée?|demandée?)|er ønsket)$/iu;

/** The sentences of a note, without their points. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((one) => one.trim().replace(/[.;!]+$/u, ''))
    .filter((one) => one !== '');
}

/**
 * The wish of the person that a sentence reports, such as `who stays` in “She wants to know who stays”: English, German, French, Spanish
 * and Norwegian. What somebody else wants (“Customer wants a price”) is none; `names` are how the person is called.
 */
export function wishIn(sentence: string, names: readonly string[] = []): Wish | null {
  for (const clause of clausesOf(sentence)) {
    const question = after(clause, asks, names);
    if (question !== null) return { kind: 'question', text: question.replace(/,?\s+(?:wissen)$/u, '') };
    const wanted = after(clause, wants, names);
    if (wanted !== null) return { kind: 'wanted', text: wanted };
    const counted = counts.exec(clause)?.[1];
    if (counted !== undefined && isWish(counted)) return { kind: 'wanted', text: counted.trim() };
  }
  const holds = condition.exec(sentence);
  if (holds === null) return null;
  const text = sentence.slice(holds.index + holds[0].length).trim();
  return isWish(text) ? { kind: 'wanted', text } : null;
}

/** The whole sentence, then what stands behind each comma or semicolon of it. */
function clausesOf(sentence: string): readonly string[] {
  const parts = sentence.split(/[;:]\s+/u);
  return parts.length > 1 ? parts : [sentence];
}

function after(clause: string, words: RegExp, names: readonly string[]): string | null {
  const found = words.exec(clause);
  if (found === null || !isOwn(clause.slice(0, found.index), names)) return null;
  const text = clause
    .slice(found.index + found[0].length)
    .replace(/,?\s(?:because|since|weil|parce que|porque|fordi)\s.*$/iu, '')
    .trim();
  return isWish(text) ? text : null;
}

function isWish(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST;
}

/** Whether who wants it is the person: nobody is named before, or a pronoun, or one of the names. */
function isOwn(before: string, names: readonly string[]): boolean {
  const called = [pronouns, ...names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))];
  const who = `(?:${called.join('|')})`;
  return new RegExp(
    `^\\s*(?:.*(?:[,–]|(?:^|\\s)(?:${joins})))?\\s*(?:${who})?\\s*(?:${asides})?\\s*$|(?:^|\\s)(?:${that})\\s+${who}\\s*(?:${asides})?\\s*$`,
    'iu',
  ).test(before);
}

const refusals =
  /(?:^|\s)(?:asked\b.*\bthat no|refuse[sd]?|rejects?|rejected|will not|won’t|does not want|wants no|lehnt\b.*\bab|weigert|will kein\w*|refuse de|a refusé|ne veut pas|se niega|no quiere|nekter|vil ikke)(?=\s|$)/iu;

/** Whether what was said is a no to taking part, and not a question or a worry. */
export function isRefusal(text: string): boolean {
  return refusals.test(text);
}

const reports =
  /^(?:(?:she|he|they|er|sie|elle|il|ella|él|hun|han)\s+)?(?:(?:said|told|says|tells|explained|thinks|finds|asked)(?:\s+[^,.;]{1,40}?)??\s+that|sagte(?:\s+uns)?,?\s+dass|a dit que|dijo que|sa at)\s+/iu;

/** Words for a doubt that a note reports again and again: what follows is the doubt. */
const doubts =
  /^(?:(?:she|he|they|er|sie|elle|il|ella|él|hun|han)\s+)?(?:questions|doubts|criticises|criticizes|disputes|complains about|objects to|worries about|bezweifelt|kritisiert|bemängelt|beklagt|conteste|critique|met en doute|se plaint de|cuestiona|critica|pone en duda|se queja de|kritiserer|tviler på|klager over)\s+/iu;
/** What such a note goes on with is something else that the person does. */
const goesOn =
  /,?\s+(?:and (?:names|asks|says|calls|wants|compares)|und (?:nennt|fragt|sagt|vergleicht)|et (?:cite|demande|dit|compare)|y (?:nombra|pregunta|dice|compara)|og (?:nevner|spør|sier|sammenligner))\s.*$/iu;

/** A note without the words that report it: `a second supplier costs a report` of “Said that a second supplier costs a report”, `our terms` of “Questions our terms and names others”. */
export function withoutReport(text: string): string {
  const line = text.trim();
  const rest = doubts.test(line) ? line.replace(doubts, '').replace(goesOn, '') : line.replace(reports, '');
  return rest.trim() === '' ? line : rest;
}
