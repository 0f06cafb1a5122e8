/** What somebody personally has to lose or to win, as a note says: they fear something, want to keep something, or want to be seen for something. */
export type Stake = 'fear' | 'keep' | 'credit';

/** Words that tell it, in English, German, French, Spanish and Norwegian; a fear weighs more than what is to be kept, and that more than credit. */
const words: readonly (readonly [Stake, RegExp])[] = [
  [
    'fear',
    /(?<!\p{L})(?:fears?|afraid|held to account|blamed?|no repetition|burnt|worried|worries|(?:be)?fürchtet|angst|sorgt sich|verantwortlich gemacht|zur rechenschaft|keine wiederholung|craint|peur|inquiète?|tenue? pour responsable|teme|miedo|responsabiliz\p{L}*|preocupad[oa]|frykter|redd|bekymret|ansvarlig for)(?!\p{L})/iu,
  ],
  [
    'keep',
    /(?<!\p{L})(?:(?:to )?stays? (?:his|hers|theirs)|keeps?|(?:not|never) lose|in charge of|behalten|nicht verlieren|bleibt (?:seine?|ihre?)|garder|conserver|ne pas perdre|conservar|mantener|no perder|beholde|ikke miste)(?!\p{L})/iu,
  ],
  [
    'credit',
    /(?<!\p{L})(?:(?:be )?(?:seen|known|remembered) (?:as|for)|credit|recognition|leave a name|gesehen werden|anerkennung|sich einen namen|être vue?|reconnue?|reconnaissance|reconocid[oa]|reconocimiento|ser visto|sett som|kjent for|anerkjennelse)(?!\p{L})/iu,
  ],
];

/** What a note says somebody has to lose or to win; null where it tells none of it. */
export function stakeIn(text: string): Stake | null {
  return words.find(([, said]) => said.test(text))?.[0] ?? null;
}
