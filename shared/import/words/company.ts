/** Parts of headers, folded, above the companies that people work for. Each is looked for as whole words. */
export const companyParts =
  /(^| )(company|companyname|account|organi[sz]ation|employer|firm|business|customer|client|firma|firmenname|unternehmen|kunde|entreprise|societe|compte|cliente|empresa|cuenta|organizacion|azienda|societa|bedrijf|bedrijfsnaam|klant|organisatie|selskap|selskab|bedrift|foretag|virksomhed|kund|conta|organizacao|klient|spolka|organizacja|ceg|cegnev|vallalat|spolecnost|spolocnost|yritys|sirket|компания|организация|клиент|контрагент|компанія|клієнт|фирма|предузеће|tvrtka|poduzece|preduzece|kompanija|klijent|podjetje|stranka|ettevote|uznemums|klients|imone|klientas|companie|εταιρεια|επωνυμια|πελατησ|kurum|musteri|cong ty|khach hang|perusahaan|syarikat|pelanggan|חברה|לקוח|ארגונ|الشركه|العميل|شركت|مشتري|कंपनी|บริษัท|ลูกค้า|企业名称|客户|客户名称|名称|企業名|顧客|取引先|客戶|公司名稱|고객사|거래처|업체명|会社|会社名|公司|公司名称|회사|회사명)( |$)/;

/** The form of a company at the end of its name; short ones only as they are written, as some of them are family names too. */
export const legalForm =
  /[\s,](AS|ASA|AB|ApS|A\/S|Oy|Oyj|LLC|LLP|PLC|plc|AG|KG|SE|SA|S\.A\.|SAS|SARL|SRL|S\.r\.l\.|SpA|S\.p\.A\.|SL|S\.L\.|BV|B\.V\.|NV|N\.V\.|Lda|[Gg]mb[Hh]|(?:GmbH|AG) & Co\. KG|[Ll]td\.?|Limited|Inc\.?|Corp\.?|Corporation|Pty|Sp\. z o\.?\s?o\.?|s\.r\.o\.|a\.s\.|d\.o\.o\.|Kft\.?|Zrt\.?)\s*$/u;

/** Parts of headers, folded, above whom to talk to at a company. Each is looked for as whole words. */
export const contactParts =
  /(^| )(contact|contacts|kontakt|kontaktperson|ansprechpartner|ansprechperson|ansprechpartnerin|interlocuteur|interlocutrice|contacto|referente|contatto|contactpersoon|contato|kontaktowa|osoba kontaktowa|kapcsolattarto|kapcsolattarto neve|kontaktni osoba|kontaktna osoba|kontakt osoba|kontaktna oseba|persoana de contact|yhteyshenkilo|kontaktisik|kontaktpersona|kontaktinis asmuo|контактное лицо|контактна особа|контакт|лице за контакт|ilgili kisi|yetkili kisi|irtibat kisisi|προσωπο επαφησ|nguoi lien he|narahubung|kontak|orang hubungan|איש קשר|جهه الاتصال|شخص رابط|संपर्क व्यक्ति|ผู้ติดต่อ|联系人|聯絡人|担当者|担当者名|ご担当者|담당자|담당자명)( |$)/;
