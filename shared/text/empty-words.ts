/** The languages whose empty words are known. */
export const phraseLanguages = ['en', 'de', 'fr', 'es', 'no'] as const;
export type PhraseLanguage = (typeof phraseLanguages)[number];

/**
 * Words that carry no subject: articles, prepositions, pronouns, auxiliary verbs. They tell the language of a text, and no phrase holds one of
 * any language. Danish and Swedish share enough of the Norwegian ones to be told as such.
 */
const grammar: Readonly<Record<PhraseLanguage, string>> = {
  en: 'a an the and or of in on at by for from to with without within until into over under than then that this these those is are be been was were has have had will would should must can could may not no each every all any both more most less least their they them its our we us his her who which whom as also only still about after before between against per',
  de: 'der die das den dem des ein eine einen einem einer eines und oder in im ins am an auf aus bei beim bis durch für fuer gegen mit nach ohne um unter über ueber vom von vor zu zum zur zwischen ist sind war waren wird werden wurde hat haben hatte soll sollen sollte muss müssen kann können darf will wollen nicht kein keine keinen jede jeder jedes jeden jedem alle allen aller alles beide mehr weniger meist sich sie er es wir uns unser unsere unseren ihr ihre ihren ihrem ihrer sein seine seinen sowie auch nur noch schon als wie dass wenn damit pro je seit',
  fr: 'le la les l un une des du de d et ou à a au aux en dans sur sous par pour avec sans chez entre vers depuis dès est sont être etre était sera a ont avoir doit doivent peut peuvent ne pas plus moins très chaque tout toute tous toutes leur leurs son sa ses notre nos nous ils elles il elle on qui que quoi dont ce cet cette ces aussi encore ainsi comme afin lors contre jusque',
  es: 'el la los las un una unos unas de del y e o u a al en con sin por para sobre bajo entre desde hasta hacia según segun contra es son ser era será sera está están ha han haber debe deben puede pueden no más mas menos muy cada todo toda todos todas su sus nuestro nuestra nuestros nos ellos ellas él ella que quien cual este esta estos estas ese esa eso también tambien solo como cuando',
  no: 'en ei et den det de og eller i på paa av til fra for med uten ved under over om mot etter før foer mellom hos er var være vaere blir ble har hadde skal skulle må maa kan kunne vil ville ikke ingen hver hvert alle begge mer mindre mest sin sitt sine vår vårt våre vi oss dem deres som at når naar også ogsaa bare enn så per',
};

/** Measures of time and amount, which everybody’s objectives share and which say nothing of what they are about. */
const measures: Readonly<Record<PhraseLanguage, string>> = {
  en: 'year years month months week weeks day days quarter quarters half third tenth first second next last end million millions thousand percent new number',
  de: 'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen quartal quartale hälfte haelfte drittel zehntel erste ersten erster zweite zweiten nächste naechste nächsten naechsten letzte letzten ende million millionen tausend prozent neu neue neuen neuer neues anzahl',
  fr: 'an ans année années mois semaine semaines jour jours trimestre trimestres moitié tiers dixième premier première second seconde prochain prochaine dernier dernière fin million millions mille pourcent nouveau nouvelle nouveaux nouvelles nombre',
  es: 'año años mes meses semana semanas día días trimestre trimestres mitad tercio décima primer primero primera segundo segunda próximo próxima último última fin final millón millones mil ciento nuevo nueva nuevos nuevas número',
  no: 'år året måned måneder uke uker dag dager kvartal kvartaler halvparten halvdel tredjedel tidel første andre neste siste slutten million millioner tusen prosent ny nye nytt antall',
};

export const emptyWords: Readonly<
  Record<PhraseLanguage, { readonly grammar: string; readonly measures: string }>
> = {
  en: { grammar: grammar.en, measures: measures.en },
  de: { grammar: grammar.de, measures: measures.de },
  fr: { grammar: grammar.fr, measures: measures.fr },
  es: { grammar: grammar.es, measures: measures.es },
  no: { grammar: grammar.no, measures: measures.no },
};
