/** What a word above a column means; `none`: a column that we know and that says nothing about a person at the partner. */
export type WordMeaning =
  | 'name'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'secondLastName'
  | 'nameSuffix'
  | 'title'
  | 'department'
  | 'email'
  | 'phone'
  | 'location'
  | 'externalId'
  | 'positionId'
  | 'manager'
  | 'dottedManager'
  | 'profileUrl'
  | 'notes'
  | 'leftOn'
  | 'status'
  | 'none';

/**
 * Words with bars between them, by meaning, compared as `foldWords` folds them. The earlier in its list, the better the match when
 * two columns would mean the same.
 */
export type HeaderWords = Readonly<Partial<Record<WordMeaning, string>>>;
