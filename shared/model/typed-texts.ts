import type { Change } from './change.ts';
import { entityOf } from './registry.ts';

/** The words that somebody typed in these changes (names, notes, evidence), without ids and values of a list; in their order. */
export function typedTexts(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ entity, fields }) => {
    const specs = entityOf(entity).fields;
    return Object.entries(fields).flatMap(([name, value]) => {
      const spec = specs[name];
      return spec?.typed === true && typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
    });
  });
}
