/** Parts of headers, folded, above the companies that people work for. Each is looked for as whole words. */
export const companyParts =
  /(^| )(company|companyname|account|organi[sz]ation|employer|firm|business|customer|client|firma|firmenname|unternehmen|kunde|entreprise|societe|compte|cliente|empresa|cuenta|organizacion|azienda|societa|bedrijf|bedrijfsnaam|klant|organisatie|selskap|selskab|bedrift|foretag|virksomhed|kund|conta|organizacao|klient|spolka|organizacja|ceg|cegnev|vallalat|spolecnost|spolocnost|yritys|sirket|компания|организация|会社|会社名|公司|公司名称|회사|회사명)( |$)/;

/** The form of a company at the end of its name; short ones only as they are written, as some of them are family names too. */
export const legalForm =
  /[\s,](AS|ASA|AB|ApS|A\/S|Oy|Oyj|LLC|LLP|PLC|plc|AG|KG|SE|SA|S\.A\.|SAS|SARL|SRL|S\.r\.l\.|SpA|S\.p\.A\.|SL|S\.L\.|BV|B\.V\.|NV|N\.V\.|Lda|[Gg]mb[Hh]|(?:GmbH|AG) & Co\. KG|[Ll]td\.?|Limited|Inc\.?|Corp\.?|Corporation|Pty|Sp\. z o\.?\s?o\.?|s\.r\.o\.|a\.s\.|d\.o\.o\.|Kft\.?|Zrt\.?)\s*$/u;
