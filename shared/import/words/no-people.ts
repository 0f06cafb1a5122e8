import { wordSet } from '../../text/word-set.ts';

/** Words of rows that count or add up. A number may follow: `Count 3`. */
export const totalWords = wordSet(
  'total|totals|grand total|grand totals|subtotal|sub total|subtotals|count|record count|sum|sum total|overall|total records|total rows|number of records|average|headcount|total headcount|total count|row count|records',
  'summe|gesamt|gesamtsumme|gesamtergebnis|gesamtanzahl|zwischensumme|teilergebnis|anzahl|ergebnis|insgesamt|datensätze',
  'totaux|total général|somme|sous total|nombre|nombre total|effectif|effectif total',
  'totales|suma|suma total|recuento|cantidad|número de registros',
  'totalt|i alt|sum totalt|antall|antal|delsum|subtotalt|delsumma|summa|totalsumma|totalsum',
  'totale|totali|totale generale|totale complessivo|somma|subtotale|conteggio|numero totale',
  'totaal|eindtotaal|subtotaal|som|aantal',
  'total geral|totais|soma|contagem|quantidade',
  'yhteensä|kaikki yhteensä|összesen|mindösszesen|celkem|celkový součet|spolu|celkový súčet|skupaj|ukupno|ukupan zbroj|itogo|итого|всего|общий итог|разом|усього|общо|σύνολο|γενικό σύνολο|iš viso|kopā|kokku',
  'toplam|genel toplam|jumlah|total keseluruhan|รวม|รวมทั้งหมด|tổng|tổng cộng|合计|总计|總計|合計|小计|小計|総計|합계|총계|소계|المجموع|الإجمالي|סה כ|סך הכל|कुल|कुल योग|জমা|মোট',
  'razem|łącznie|suma końcowa|suma częściowa|liczba|ogółem',
);

/** Words that stand in the lines above and below a report. */
export const footerWords =
  /(^| )(confidential|copyright|all rights reserved|do not distribute|internal use only|proprietary|generated (by|on|at)|created (by|on)|exported (by|from|on|at)|printed (on|by)|report (run|date|generated)|run (date|by)|as of|page \d+( of \d+)?|end of (report|list|file)|last updated|data source|filters? applied|applied filters?|filtered by|sorted by|vertraulich|alle rechte vorbehalten|erstellt (am|von)|exportiert (am|von)|seite \d+( von \d+)?|ende der liste|confidentiel|tous droits reserves|genere le|genere par|exporte le|edite le|page \d+ sur \d+|confidencial|todos los derechos reservados|generado (el|por)|exportado (el|por)|pagina \d+( de \d+| di \d+)?|konfidensielt|fortroligt|fortrolig|konfidentiellt|generert|eksportert|utskrevet|side \d+( av \d+| af \d+)?|sida \d+( av \d+)?|riservato|tutti i diritti riservati|generato il|vertrouwelijk|alle rechten voorbehouden|gegenereerd|todos os direitos reservados|gerado em|poufne|wszelkie prawa zastrzezone|wygenerowano)( |$)/;

/** Words that stand at the beginning or the end of the name of a sum, such as `Total Sales`; no family has one of them as its name. */
export const sumParts = wordSet(
  'total|totals|subtotal|subtotals|totalt|summe|gesamtsumme|zwischensumme|gesamtergebnis|totaal|subtotaal|totale|subtotale|razem|totaux',
);

/** Parts of the names of departments: a row that holds nothing else is a heading. */
export const departmentParts =
  /(^| )(department|departments|dept|division|team|teams|unit|group|section|office|committee|staff|employees|people|contacts|members|sales|marketing|finance|accounting|legal|operations|engineering|support|purchasing|procurement|logistics|production|manufacturing|quality|administration|management|leadership|executives?|human resources|hr|it|r d|research|development|customer service|abteilung|bereich|gruppe|vertrieb|verkauf|finanzen|buchhaltung|einkauf|personal|personalabteilung|produktion|entwicklung|verwaltung|geschaftsfuhrung|geschaftsleitung|mitarbeiter|vorstand|direction|service|departement|equipe|ventes|comptabilite|achats|ressources humaines|juridique|departamento|equipo|ventas|finanzas|compras|recursos humanos|direccion|avdeling|afdeling|avdelning|salg|okonomi|ekonomi|forsaljning|innkjop|inkop|ledelse|ledning|reparto|ufficio|vendite|acquisti|amministrazione|risorse umane|verkoop|inkoop|financien|personeelszaken|directie|setor|vendas|financeiro|diretoria|dzial|zespol|sprzedaz|finanse|zarzad)( |$)/;

/** Devices, rooms and accounts of programs that directories and lists of participants have among people. Whole names, or beginnings and ends of them. */
export const things =
  /^(iphone|ipad|android|galaxy [a-z]?\d+\w*|pixel \d+\w*|macbook( pro| air)?|desktop [a-z0-9]+|laptop [a-z0-9]+|phone user \d*|call in user \d*|anonymous( user)?|unknown user|otter( ai| pilot)?( notetaker)?|fireflies( ai)?( notetaker)?|read ai.*|zoom room.*|teams room.*|all employees|everyone|no ?reply)$|(^| )(meeting room|conference room|board ?room|huddle room|room mailbox|shared mailbox|service account|svc|notetaker|besprechungsraum|konferenzraum|sitzungszimmer|meetingraum|salle de (reunion|conference)|sala de (reuniones|juntas|reuniao)|sala riunioni|moterom|modelokale|motesrum|konferensrum|vergaderzaal|vergaderruimte|sala konferencyjna)( |$)/;
