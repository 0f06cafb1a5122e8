import type { Migration } from './migration.ts';

/**
 * Why a plan line says what it says, and what is new about it, are codes with parameters. What earlier versions wrote as sentences
 * stays readable as such (`as-written`), in the rows and in the log alike, so that undo and the comparison of both go on working.
 */
export const reasons: Migration = {
  version: 5,
  name: 'reasons',
  up(db) {
    db.function('reasons_as_written', { deterministic: true }, (json: unknown) =>
      eachIn(json, (reason) => {
        if (!isReason(reason)) return reason;
        const { input, value, text } = reason;
        return { input, value, code: 'as-written', params: { text } };
      }),
    );
    db.function('news_as_written', { deterministic: true }, (json: unknown) =>
      eachIn(json, (text) => (typeof text === 'string' ? { code: 'as-written', params: { text } } : text)),
    );
    db.exec(`
UPDATE plan_line SET because = reasons_as_written(because), changedSince = news_as_written(changedSince);
UPDATE change SET old = reasons_as_written(old), new = reasons_as_written(new)
  WHERE field = 'because' AND rowKey IN (SELECT key FROM row_key WHERE entity = 'plan_line');
UPDATE change SET old = news_as_written(old), new = news_as_written(new)
  WHERE field = 'changedSince' AND rowKey IN (SELECT key FROM row_key WHERE entity = 'plan_line');
`);
  },
};

type OldReason = { readonly input: unknown; readonly value: unknown; readonly text: string };

function isReason(reason: unknown): reason is OldReason {
  return typeof reason === 'object' && reason !== null && 'text' in reason && typeof reason.text === 'string';
}

/** A list in JSON with each element carried over; what is no list is left as it is. */
function eachIn(json: unknown, carried: (element: unknown) => unknown): string | null {
  if (typeof json !== 'string') return null;
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) && list.length > 0 ? JSON.stringify(list.map(carried)) : json;
  } catch {
    return json;
  }
}
