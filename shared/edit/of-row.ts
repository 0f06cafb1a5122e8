import { idOf, type Edit, type Parameter } from './edit.ts';
import { quoted } from './words.ts';
import type { EntityName } from '../model/registry.ts';

/** The input of an edit of one row: its id, and what it says of it. */
export type OfRow<Rest = unknown> = { readonly id: string } & Rest;

/**
 * What all edits of one row with a text of the user's share: the log keeps the id, and the sentence quotes the text that the row has
 * when it is shown; `words` puts it into the sentence.
 */
export function ofRow<Rest = unknown>(
  entity: EntityName,
  field: string,
  words: (text: string) => string,
  instead = 'without words',
): Pick<Edit<OfRow<Rest>, { readonly id: Parameter<string> }, unknown>, 'parameters' | 'logged' | 'label'> {
  return {
    parameters: { id: idOf<string>(entity) },
    logged: (_, { id }) => ({ id }),
    label: (state, { id }) => words(quoted(state, entity, id, field, instead)),
  };
}
