/** How a place beside another supplier is wanted, in English, German, French, Spanish and Norwegian. */
const beside =
  /(?<!\p{L})(?:one of (?:the )?(?:two|three)|two (?:default |lead |equal |named |preferred )?(?:suppliers|vendors)|(?:second|additional) (?:default |lead |named )?(?:supplier|vendor|source)|second source|beside (?:the|another)|ein\p{L}* (?:der|von) (?:zwei|beiden|drei)|zweit(?:er|en|e)? (?:lieferant\p{L}*|anbieter\p{L}*)|zweitlieferant\p{L}*|l[’']un des deux|deuxième fournisseur|second fournisseur|uno de (?:los )?dos|segundo proveedor|en av (?:de )?to|andre leverandør)(?!\p{L})/iu;

/** Whether a text aims at one of several places, so that nobody has to lose theirs for us. */
export function aimsBeside(text: string): boolean {
  return beside.test(text);
}
