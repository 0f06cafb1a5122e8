/** Parts of headers, folded, above the companies that people work for. Each is looked for as whole words. */
export const companyParts =
  /(^| )(company|companyname|account|organi[sz]ation|employer|firm|business|customer|client|firma|firmenname|unternehmen|kunde|entreprise|societe|compte|cliente|empresa|cuenta|organizacion|azienda|societa|bedrijf|bedrijfsnaam|klant|organisatie|selskap|selskab|bedrift|foretag|virksomhed|kund|conta|organizacao|klient|spolka|organizacja|ceg|cegnev|vallalat|spolecnost|spolocnost|yritys|sirket|компания|организация|会社|会社名|公司|公司名称|회사|회사명)( |$)/;
