import { wordSet } from './word-set.ts';

/** Forms of address and degrees in front of a name. */
export const formsOfAddress = wordSet(
  'dr|prof|professor|mr|mrs|ms|miss|mx|sir|madam|rev|hon|capt|col|doctor|prof dr|drs|ir',
  'herr|herrn|frau|hr|fr|dipl ing|dipl kfm|dipl wirt ing|dipl|ing|mag|dr ing|dr med|dr jur|dr rer nat|dr rer pol|dr phil|dr h c|h c',
  'm|mm|mme|mlle|monsieur|madame|mademoiselle|me',
  'sr|sra|srta|don|doña|señor|señora|señorita|lic|d|dª|ing',
  'fru|frøken|fröken|sivilingeniør',
  'sig|sig ra|sig na|signor|signora|signorina|dott|dott ssa|avv|rag|geom|arch|ing',
  'dhr|mevr|mw|de heer|mevrouw|drs',
  'senhor|senhora|eng|dra|profa',
  'pan|pani|inż|mgr|mgr inż|dr inż|prof dr hab|hab',
);

/** Of these, the ones that can be no given name: they are taken away also where one word is left. */
export const onlyFormsOfAddress = wordSet(
  'dr|prof|professor|mr|mrs|ms|herr|herrn|frau|hr|mme|mlle|monsieur|madame|señor|señora|sra|srta|fru|signor|signora|dott|mevrouw|dhr|senhor|senhora|pan|pani',
);

/** Belong to a name and tell two people of one family apart. */
export const generations = wordSet(
  'jr|sr|ii|iii|iv|v|junior|senior|filho|neto|sobrinho|hijo|fils|père|d j|d ä|d y|d e',
);

/** Degrees, certificates and orders behind a name. Written in capitals, or with capitals and dots. */
export const credentials = wordSet(
  `phd|ph d|dphil|md|mba|emba|msc|m sc|bsc|b sc|ms|bs|ma|m a|ba|b a|beng|b eng|meng|m eng|bcom|b com|mcom|llb|llm|ll m|ll b|jd|j d|mpa|mph|mphil|m phil|med|m ed|dba|edd|dds|dvm|do|rn|np|bsn|msn|pa c|pharmd|mbbs|frcs|frs|fca|aca|acca|fcca|cima|cpa|c p a|cfa|cfp|caia|frm|cia|cisa|cism|cissp|crisc|cgeit|ccie|ccna|ccnp|ceh|oscp|pmp|pmi acp|pgmp|capm|csm|cspo|psm|safe|spc|itil|prince2|togaf|six sigma|lssbb|lssgb|ssbb|cbap|shrm cp|shrm scp|phr|sphr|chrp|chrl|gphr|cipd|fcipd|mcipd|assoc cipd|pe|p e|p eng|peng|eit|ceng|c eng|leed ap|aia|riba|esq|esquire|kc|qc|obe|mbe|cbe|kbe|dr h c|dipl ing|dipl kfm|dipl inform|dipl betriebsw|mag|mag fh|dipl ing fh|fh|univ|ing|dr|prof|csc|drsc|ph d s|mcse|mvp|aws|cscp|cpim|cpsm|clm|cma|cgma|ea|clu|chfc|cfe|cams|cipp|cipp e|cdpse|cdmp|cap`,
);

/** The same in front of a name: the younger and the older of a Hungarian family. */
export const generationsInFront = wordSet('ifj|id|ifjabb|idősb');
