import type { Moment } from '#shared/history/moment.ts';
import { chosenSections, type ExportChoice } from './export-store.ts';

/** Where the section of changes begins, if it is wanted. */
export function sinceOf(choice: ExportChoice): {
  readonly since?: { readonly moment: Moment; readonly name: string };
} {
  const { since } = choice;
  if (since === null || !chosenSections(choice).includes('changes')) return {};
  return { since: { moment: since.moment, name: since.name } };
}
