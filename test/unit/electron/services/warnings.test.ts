import { expect, it } from 'vitest';
import { countsOf, openWarnings } from '#electron/services/warnings.ts';
import type { ProfileWarning, StoredDifference } from '#shared/ipc/types.ts';

const noBackup: ProfileWarning = { kind: 'no-backup', code: 'disk-full', newest: null };

function difference(kind: StoredDifference['kind']): StoredDifference {
  const values = { stored: 'secret', logged: 'secret', storedText: 'secret', loggedText: 'secret' };
  const names = { rowName: 'Ada Berg', partnerName: 'Fjordline', ...values };
  return { kind, entity: 'person', row: 'ada', field: 'notes', partnerId: 'p', ...names };
}

it('keeps one warning of each kind until it is settled, and says whenever that changes', () => {
  const told: (readonly ProfileWarning[])[] = [];
  const warnings = openWarnings((list) => told.push(list));
  const found = { total: 1, differences: [difference('value')], digest: 'a' };
  warnings.settle('no-backup');
  expect(told).toEqual([]);
  warnings.warn(noBackup);
  warnings.warn({ kind: 'differences', found });
  const later: ProfileWarning = { ...noBackup, code: 'file-unwritable' };
  warnings.warn(later);
  expect(warnings.list()).toEqual([{ kind: 'differences', found }, later]);
  warnings.settle('differences');
  expect(told).toHaveLength(4);
  expect(told.at(-1)).toEqual([later]);
});

it('tells the log how many there are, and nobody’s name', () => {
  const differences = [difference('value'), difference('value'), difference('clock')];
  expect(countsOf({ total: 700, differences, digest: 'a' })).toEqual({ total: 700, value: 2, clock: 1 });
});
