import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { readAgenda } from '#electron/db/reads/agenda.ts';
import { findPeople } from '#electron/db/reads/find-people.ts';
import { readFindings } from '#electron/db/reads/finding-counts.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import { readTacticUse } from '#electron/db/reads/tactic-use.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { command, newFolder, openedIn } from '../profile-folder.ts';

const TODAY = '2026-11-29' as IsoDate;
const q = { partnerId: 'q' };
const rows: readonly (readonly [Change['entity'], string, Change['fields']])[] = [
  ['partner', 'q', { name: 'Fjordline' }],
  ['person', 'ada', { ...q, name: 'Ada Berg', cadenceDays: 30 }],
  ['person', 'bo', { ...q, name: 'Bo' }],
  ['seat', 's', { ...q, personId: 'ada' }],
  ['touchpoint', 't', { ...q, on: '2026-11-01', personIds: ['ada', 'bo'] }],
  ['action', 'a', { ...q, text: 'Send the list', due: '2026-11-30' }],
  ['action', 'b', { ...q, text: 'Call', due: '2026-12-01' }],
  ['meeting_brief', 'm', { ...q, title: 'Review', on: '2026-12-02', time: '09:30', personIds: ['ada'] }],
  [
    'rating',
    'ada.support',
    { ...q, personId: 'ada', kind: 'support', values: ['neutral'], ratedOn: '2024-01-01' },
  ],
];

/** What an earlier version, or damage, left in the file. */
const DAMAGE = `  UPDATE person SET leftOn = '2026-99-99', cadenceDays = -5 WHERE id = 'ada';
  UPDATE touchpoint SET "on" = '0000-00-00', personIds = '["ada", "ada", 7, "__proto__"]' WHERE id = 't';
  UPDATE action SET due = '0000-00-00' WHERE id = 'a';
  UPDATE meeting_brief SET "on" = '2026-02-31', time = '99:99', personIds = '{"no": "list"}' WHERE id = 'm';
  UPDATE rating SET "values" = '{"a": 1}', ratedOn = '2026-13-40' WHERE id = 'ada.support';
  UPDATE partner SET reviewIntervalDays = 0, kind = 'constructor' WHERE id = 'q';
  UPDATE seat SET x = 9e99 WHERE id = 's';`;

function damaged(): string {
  const folder = newFolder();
  const profile = openedIn(folder);
  profile.store.commit(
    command('rows'),
    rows.map(([entity, row, fields]) => ({ entity, row, fields })),
  );
  profile.close();
  const db = new Database(databasePath(folder));
  db.exec(DAMAGE);
  db.close();
  return folder;
}

it('opens, shows defaults in place of what it cannot read, and says where', () => {
  const { store } = openedIn(damaged());
  const state = stateFromRows(store.partnerRows('q'));
  expect(state.person.get('ada' as never)).toMatchObject({
    name: 'Ada Berg',
    leftOn: null,
    cadenceDays: null,
  });
  expect(state.touchpoint.get('t' as never)).toMatchObject({ on: null, personIds: ['ada'] });
  expect(state.meeting_brief.get('m' as never)).toMatchObject({
    on: null,
    time: '',
    personIds: [],
    title: 'Review',
  });
  expect(state.rating.get('ada.support' as never)).toMatchObject({ values: [], ratedOn: null });
  expect(state.partner.get('q' as never)).toMatchObject({ kind: 'other', reviewIntervalDays: 180 });
  expect(state.seat.get('s' as never)).toMatchObject({ x: null, y: null });
  const [finding] = findingsOf(state, TODAY).filter(({ rule }) => rule === 'unreadable-value');
  expect(finding?.title).toBe('13 values could not be read');
});

it('keeps the agenda, the list of partners, the search and the counts going', () => {
  const { store } = openedIn(damaged());
  const items = readAgenda(store.reader, TODAY, { partnerId: null, days: 365 });
  expect(JSON.stringify(items)).not.toMatch(/0000-00-00|2026-02-31|NaN|99:99/);
  expect(items.map(({ kind }) => kind)).toContain('action');
  expect(store.partners()).toMatchObject([
    { kind: 'other', people: 2, nextDue: { text: 'Call', due: '2026-12-01' } },
  ]);
  expect(findPeople(store.reader, { query: 'ada', most: 5 }, TODAY)).toHaveLength(1);
  expect(readTacticUse(store.reader)).toEqual([]);
  const shown = findingsOf(stateFromRows(store.partnerRows('q')), TODAY);
  const counted = Object.values(readFindings(store.reader, store.kept, TODAY).counts['q'] ?? {});
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(shown.length);
});

it('writes what does not touch the wrong field, and leaves that as it stands in the file', () => {
  const folder = damaged();
  const profile = openedIn(folder);
  const { changes } = profile.store.commit(command('edit'), [
    { entity: 'person', row: 'ada', fields: { notes: 'Met today' } },
    { entity: 'touchpoint', row: 't', fields: { summary: 'Lunch' } },
    { entity: 'seat', row: 's', fields: { title: 'Head' } },
  ]);
  expect(changes).toHaveLength(3);
  profile.close();
  const db = new Database(databasePath(folder), { readonly: true });
  expect(db.prepare('SELECT leftOn, notes FROM person WHERE id = ?').get('ada')).toEqual({
    leftOn: '2026-99-99',
    notes: 'Met today',
  });
  db.close();
});

it('brings a wrong value back by undo as what can be read of it', () => {
  const { store } = openedIn(damaged());
  store.commit(command('edit'), [{ entity: 'action', row: 'a', fields: { due: '2026-12-24' } }]);
  const undone = store.undo();
  expect(undone?.changes).toEqual([
    { entity: 'action', row: 'a', fields: { due: null, unreadable: ['due'] } },
  ]);
});
