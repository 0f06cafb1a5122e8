/** What another vendor offers in money, and by what it stands where it is, in English, German, French, Spanish and Norwegian. */
const money =
  /(?<!\p{L})(?:rebates?|discounts?|bonus(?:es)?|prices?|credit|free of charge|\p{L}*rabatte?|nachlass|\p{L}*preise?|gutschrift|kostenlos|remises?|rabais|prix|avoir|gratuite?s?|descuentos?|precios?|abono|gratis|rabatter|\p{L}*pris(?:er)?)(?!\p{L})/iu;
const standing =
  /(?<!\p{L})(?:defaults?|standard|incumbent|in use|preferred|exclusive|gesetzt|im einsatz|bevorzugt|exklusiv|par défaut|en place|exclusif|préféré|predeterminad[oa]|en uso|preferente|exclusiv[oa]|i bruk|foretrukket|eksklusiv)(?!\p{L})/iu;

/**
 * The part of a note on another vendor that says what it offers, such as `offers a return price`; else by what it stands where it is, such as
 * `default supplier since 2021`; empty where the note says neither.
 */
export function rivalTermsIn(note: string): string {
  const clauses = note
    .split(/[.;\n]+\s*|,\s+(?=\p{Ll}+s\s)/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && clause.length <= LONGEST);
  return (
    clauses.find((clause) => money.test(clause)) ?? clauses.find((clause) => standing.test(clause)) ?? ''
  );
}

/** Longest clause that a line quotes, in UTF-16 units. */
const LONGEST = 160;

/** Whether a note compares us with another vendor without naming one. */
export function speaksOfRival(text: string): boolean {
  return /(?:other|present|current|existing) (?:vendor|supplier|platform|provider)|ander\p{L}* (?:anbieter|lieferant|plattform|hersteller)|bisherig\p{L}* (?:anbieter|lieferant)|autre (?:fournisseur|plateforme|éditeur)|fournisseur actuel|otr[oa] (?:proveedor|plataforma|fabricante)|proveedor actual|andre (?:leverandør|plattform)|annen leverandør|dagens leverandør/iu.test(
    text,
  );
}
