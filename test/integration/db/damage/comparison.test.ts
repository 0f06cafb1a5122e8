import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { allFields } from '../all-fields.ts';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { databasePath } from '#electron/db/file/profile-files.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { StoredDifferences } from '#shared/ipc/types.ts';
import { putBackSaved, settleRows } from '#shared/edit/findings/finding-edits.ts';
import { putBackChanges } from '#shared/edit/findings/put-back-saved.ts';
import { settle } from '#shared/edit/findings/settle.ts';
import { change, type Change } from '#shared/model/change.ts';
import type { IsoDate, PartnerId } from '#shared/model/id.ts';
import type { EntityName } from '#shared/model/registry.ts';
import { savedIn, toPutBack } from '#renderer/features/profile/saved-values.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import { samplePartner } from '#shared/sample/sample-partner.ts';
import { command, newFolder, openedIn, profileIn } from '../profile-folder.ts';

function compare(profile: Profile): StoredDifferences {
  const { store } = profile;
  const comparison = new Comparison(store.reader, () => store.lastSeq);
  for (;;) {
    const result = comparison.step(5);
    if (result !== null) return result;
  }
}

let source: Buffer;
beforeAll(() => {
  source = readFileSync(makeSource());
});

/** A closed profile of its own, made once and copied. */
function filled(): { folder: string; path: string } {
  const folder = newFolder();
  const path = databasePath(folder);
  writeFileSync(path, source);
  return { folder, path };
}

/** A profile with the sample partner, and one whose fields are edited, undone, kept for a later version, and left at their defaults. */
function makeSource(): string {
  const folder = newFolder();
  const profile = openedIn(folder);
  const { store } = profile;
  store.commit(command('sample'), samplePartner(v7, '2026-11-29' as IsoDate, 'Hannah'));
  const partnerId = 'p' as PartnerId;
  store.commit(command('people'), [
    change('partner', 'p', { name: 'Fjordline', segments: ['mid-market'], reviewIntervalDays: 90 }),
    ...Array.from({ length: 40 }, (_, n) =>
      change('person', `h${n}`, { partnerId, name: `Person ${n}`, notes: `the first note of ${n}` }),
    ),
    change('seat', 's', { partnerId, title: 'Head of sales', x: 12.5, y: 40 }),
    change('seat', 'gone', { partnerId, title: 'Gone' }),
  ]);
  for (let n = 0; n < 20; n += 1) {
    const text = `a marked note, number ${n}`;
    store.commit(command('note'), [change('person', 'h7', { notes: text })]);
  }
  store.commit(command('seat'), [
    change('seat', 's', { title: 'Head of all sales', personId: 'h7' as never }),
  ]);
  store.undo();
  store.redo();
  store.commit(command('gone'), [{ entity: 'seat', row: 'gone', fields: { deleted: true } }]);
  store.commit(
    command('merge'),
    [{ entity: 'person', row: 'h8', fields: { mascot: { kind: 'gull' }, motto: 'later' } }] as Change[],
    { unknownFields: 'keep' },
  );
  profile.close();
  return databasePath(folder);
}

/** Changes the closed file as a disk would: past the app, its log and its checks. */
function spoil(path: string, sql: string): void {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  const { changes } = db.prepare(sql).run();
  db.close();
  if (changes === 0) throw new Error(`changed nothing: ${sql}`);
}

/** Overwrites a text in the bytes of the file; `page` tells in which of the pages that have it. */
function overwrite(path: string, from: string, to: string, where: (before: string) => boolean): void {
  const bytes = readFileSync(path);
  let at = bytes.indexOf(from);
  while (at >= 0 && !where(bytes.toString('latin1', at - 60, at))) at = bytes.indexOf(from, at + 1);
  if (at < 0) throw new Error(`not in the file: ${from}`);
  bytes.write(to, at);
  writeFileSync(path, bytes);
}

const key = (entity: string, row: string): string =>
  `(SELECT key FROM row_key WHERE entity = '${entity}' AND row = '${row}')`;
const nth = (n: number): string =>
  `rowKey = ${key('person', 'h7')} AND field = 'notes' AND new LIKE '%number ${n}"'`;

describe('the comparison of tables and log', () => {
  it('finds nothing in what the app wrote itself', () => {
    const { folder } = filled();
    expect(compare(openedIn(folder))).toMatchObject({ total: 0, differences: [] });
  });

  const sorts: readonly [string, string, object][] = [
    [
      'a text',
      "UPDATE person SET notes = 'a marked mote' WHERE id = 'h7'",
      { kind: 'value', field: 'notes' },
    ],
    [
      'a name',
      "UPDATE person SET name = 'Persom 3' WHERE id = 'h3'",
      { kind: 'value', stored: 'Persom 3', logged: 'Person 3' },
    ],
    [
      'a whole number',
      "UPDATE partner SET reviewIntervalDays = 91 WHERE id = 'p'",
      { stored: '91', logged: '90' },
    ],
    ['a number', "UPDATE seat SET x = 12.25 WHERE id = 's'", { field: 'x' }],
    ['a list', `UPDATE partner SET segments = '["mid-marked"]' WHERE id = 'p'`, { field: 'segments' }],
    ['a text at its default', "UPDATE person SET email = 'x' WHERE id = 'h1'", { stored: 'x', logged: '' }],
    [
      'a switch at its default',
      "UPDATE person SET planAskedFor = 1 WHERE id = 'h1'",
      { field: 'planAskedFor' },
    ],
    [
      'an empty reference',
      "UPDATE seat SET reportsToSeatId = 'gone' WHERE id = 's'",
      { field: 'reportsToSeatId' },
    ],
    [
      'a tombstone taken away',
      "UPDATE seat SET deleted = 0 WHERE id = 'gone'",
      { field: 'deleted', logged: 'true' },
    ],
    ['a tombstone', "UPDATE person SET deleted = 1 WHERE id = 'h2'", { field: 'deleted', logged: 'false' }],
    [
      'a reference',
      "UPDATE seat SET personId = 'h6' WHERE id = 's'",
      { field: 'personId', stored: 'h6', logged: 'h7' },
    ],
    ['a row that is gone', "DELETE FROM person WHERE id = 'h5'", { kind: 'missing', row: 'h5' }],
    ['an id', "UPDATE person SET id = 'i5' WHERE id = 'h5'", { kind: 'missing', row: 'h5' }],
    [
      'a kept field of a later version',
      `UPDATE unknown_field SET value = '"latex"' WHERE field = 'motto'`,
      { field: 'motto', stored: 'latex' },
    ],
    [
      'a kept field that is gone',
      "DELETE FROM unknown_field WHERE field = 'mascot'",
      { kind: 'missing', field: 'mascot' },
    ],
    [
      'the newest entry of the log',
      `UPDATE change SET new = '"other"' WHERE ${nth(19)}`,
      { kind: 'value', logged: 'other' },
    ],
    [
      'an older entry of the log',
      `UPDATE change SET new = '"other"' WHERE ${nth(5)}`,
      { kind: 'log', logged: 'other' },
    ],
    [
      'the old value of an entry',
      `UPDATE change SET old = '"other"' WHERE ${nth(9)}`,
      { kind: 'log', stored: 'other' },
    ],
    [
      'an entry that is no JSON',
      `UPDATE change SET new = 'other' WHERE ${nth(19)}`,
      { kind: 'value', logged: 'other' },
    ],
    ['the field of an entry', `UPDATE change SET field = 'motes' WHERE ${nth(19)}`, { row: 'h7' }],
    ['an entry that is gone', `DELETE FROM change WHERE ${nth(19)}`, { kind: 'value', field: 'notes' }],
    [
      'the row of an entry',
      `UPDATE change SET rowKey = ${key('person', 'h9')} WHERE ${nth(19)}`,
      { row: 'h7' },
    ],
    [
      'the row of an entry, to none',
      `UPDATE change SET rowKey = 99999 WHERE ${nth(4)}`,
      { kind: 'log', field: 'change' },
    ],
    [
      'the command of an entry',
      `UPDATE change SET command = 99999 WHERE ${nth(4)}`,
      { kind: 'log', field: 'change' },
    ],
    [
      'the name of a row in the log',
      "UPDATE row_key SET row = 'h5x' WHERE row = 'h5'",
      { kind: 'missing', row: 'h5x' },
    ],
    [
      'a clock',
      `UPDATE field_clock SET wall = wall + 1 WHERE rowKey = ${key('person', 'h7')} AND field = 'notes'`,
      { kind: 'clock' },
    ],
    [
      'the counter of a clock',
      `UPDATE field_clock SET counter = 7 WHERE rowKey = ${key('person', 'h7')} AND field = 'name'`,
      { kind: 'clock' },
    ],
    [
      'a clock that is gone',
      `DELETE FROM field_clock WHERE rowKey = ${key('person', 'h7')} AND field = 'name'`,
      { kind: 'clock' },
    ],
    [
      'the clock of a command',
      'UPDATE command SET clockWall = clockWall + 1 WHERE seq = (SELECT max(seq) FROM command)',
      { kind: 'clock' },
    ],
    [
      'the device of a command',
      'UPDATE command SET device = 9 WHERE seq = 1',
      { kind: 'log', field: 'command' },
    ],
    [
      'the target of an undo',
      "UPDATE command SET target = 999 WHERE kind = 'undo'",
      { kind: 'log', field: 'command' },
    ],
  ];

  it.each(sorts)('finds a changed value: %s', (_, sql, wanted) => {
    const { folder, path } = filled();
    spoil(path, sql);
    const before = readFileSync(path);
    const profile = openedIn(folder);
    const found = compare(profile);
    expect(found.total).toBeGreaterThan(0);
    expect(found.differences).toContainEqual(expect.objectContaining(wanted));
    // The same is found again under the same digest, and nothing was written.
    expect(compare(profile).digest).toBe(found.digest);
    profile.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    [
      'a row of a table',
      'number 19',
      'number 18',
      (before: string) => !before.endsWith('"a marked note, '),
      'value',
    ],
    ['the log', 'number 19"', 'number 18"', (before: string) => before.endsWith('"a marked note, '), 'value'],
    [
      'an older part of the log',
      'number 7"',
      'number 6"',
      (before: string) => before.endsWith('"a marked note, '),
      'log',
    ],
  ])('finds changed bytes in %s', (_, from, to, where, kind) => {
    const { folder, path } = filled();
    overwrite(path, from, to, where);
    const found = compare(openedIn(folder));
    expect(found.differences).toContainEqual(expect.objectContaining({ kind, entity: 'person', row: 'h7' }));
  });

  it.each([
    ['the ids of people', 'sqlite_autoindex_person_1', 'h23', 'h2x'],
    ['the rows of the log', 'sqlite_autoindex_row_key_1', 'h23', 'h2x'],
    ['the partner of a person', 'person_partner', '\x01p', '\x01q'],
  ])('leaves changed bytes of an index to the start, which finds them: %s', (_, index, from, to) => {
    const { folder, path } = filled();
    const db = new Database(path, { readonly: true });
    const pages = db.prepare('SELECT pgoffset, pgsize FROM dbstat WHERE name = ?').all(index);
    db.close();
    const bytes = readFileSync(path);
    const [at] = (pages as { pgoffset: number; pgsize: number }[]).flatMap(({ pgoffset, pgsize }) => {
      const found = bytes.subarray(pgoffset, pgoffset + pgsize).indexOf(from);
      return found < 0 ? [] : pgoffset + found;
    });
    if (at === undefined) throw new Error('not in the index');
    bytes.write(to, at, 'latin1');
    writeFileSync(path, bytes);
    const profile = profileIn(folder);
    expect(profile.open()).toMatchObject({ code: 'damaged', readable: false });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('says where: the row, its name and its partner, and everything only once', () => {
    const { folder, path } = filled();
    spoil(path, "UPDATE person SET notes = 'x' WHERE id = 'h7'");
    spoil(path, "UPDATE rating SET evidence = 'y' WHERE id = (SELECT min(id) FROM rating)");
    const { total, differences } = compare(openedIn(folder));
    expect(total).toBe(2);
    expect(differences).toContainEqual({
      kind: 'value',
      entity: 'person',
      row: 'h7',
      rowName: 'Person 7',
      field: 'notes',
      partnerId: 'p',
      partnerName: 'Fjordline',
      stored: 'x',
      logged: 'a marked note, number 19',
      storedText: 'x',
      loggedText: 'a marked note, number 19',
    });
    const rating = differences.find(({ entity }) => entity === 'rating');
    expect(rating?.rowName).not.toBe('');
    expect(rating?.partnerName).toContain('sample');
  });

  it('says values in words of the screens, with names instead of ids', () => {
    const { folder, path } = filled();
    spoil(path, "UPDATE seat SET personId = 'h6', reportsToSeatId = 'gone' WHERE id = 's'");
    spoil(path, `UPDATE partner SET kind = 'retail', segments = '["public-sector","odd"]' WHERE id = 'p'`);
    spoil(
      path,
      `UPDATE rating SET "values" = '["nonsense"]' WHERE kind = 'support' AND "values" = '["supporter"]'`,
    );
    spoil(path, "UPDATE action SET due = '2026-02-31' WHERE due IS NOT NULL");
    const told = compare(openedIn(folder)).differences;
    const words = (row: string, field: string) => {
      const { storedText, loggedText } = told.find((each) => each.row === row && each.field === field) ?? {};
      return [storedText, loggedText];
    };
    expect(words('s', 'personId')).toEqual(['Person 6', 'Person 7']);
    expect(words('s', 'reportsToSeatId')).toEqual(['Gone', '']);
    expect(words('p', 'kind')).toEqual(['Retail', 'Other']);
    expect(words('p', 'segments')).toEqual(['Public sector and odd', 'Mid-market']);
    const of = (entity: string) => told.find((each) => each.entity === entity);
    expect(of('rating')).toMatchObject({ storedText: 'nonsense', loggedText: 'Supporter' });
    expect(of('action')?.storedText).toBe('2026-02-31');
    expect(of('action')?.loggedText).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
    for (const { storedText, loggedText } of told) expect(storedText + loggedText).not.toMatch(/[[\]{}"]/);
  });

  it('tells a hundred and counts all', () => {
    const { folder, path } = filled();
    spoil(path, "UPDATE person SET notes = 'x', email = 'x', phone = 'x', location = 'x' WHERE id LIKE 'h%'");
    const found = compare(openedIn(folder));
    expect(found.total).toBe(160);
    expect(found.differences).toHaveLength(100);
  });

  it('lets the user set a value right: then the log alone remembers', () => {
    const { folder, path } = filled();
    spoil(path, "UPDATE person SET notes = 'x' WHERE id = 'h7'");
    const profile = openedIn(folder);
    expect(compare(profile).differences).toMatchObject([{ kind: 'value' }]);
    profile.store.commit(command('mend'), [change('person', 'h7', { notes: 'a marked note, number 19' })]);
    expect(compare(profile).differences).toMatchObject([{ kind: 'log' }]);
  });

  it('takes a settled finding, its undo and its redo for the repair that they are', () => {
    const { folder, path } = filled();
    spoil(path, "UPDATE partner SET reviewIntervalDays = -4, kind = 'alien' WHERE id = 'p'");
    const profile = openedIn(folder);
    const { store } = profile;
    expect(compare(profile).total).toBe(2);
    const settled = () =>
      settle(stateFromRows(store.partnerRows('p')), { rule: 'unreadable-value', key: 'all' });
    expect(settled()).not.toEqual([]);
    const settling = { ...command(settleRows.name), parameters: { rule: 'unreadable-value' } };
    store.commit(settling, settled());
    expect(compare(profile).differences).toEqual([]);
    store.undo();
    expect(compare(profile).differences).toEqual([]);
    store.redo();
    expect(compare(profile).differences).toEqual([]);
    // From there on the history is whole again, and what breaks it later is told.
    store.commit(command('later'), [change('partner', 'p', { kind: 'retail' })]);
    expect(compare(profile).differences).toEqual([]);
    profile.close();
    spoil(path, "UPDATE partner SET kind = 'referral' WHERE id = 'p'");
    expect(compare(openedIn(folder)).differences).toMatchObject([{ kind: 'value', field: 'kind' }]);
  });

  it('finds nothing any more once what was saved is put back from the history, of several partners in one step', () => {
    const { folder, path } = filled();
    spoil(path, "UPDATE partner SET nextReviewOn = '2026-02-31', name = 'Fjordlime' WHERE id = 'p'");
    spoil(path, "UPDATE person SET notes = 'x', planAskedFor = 1, deleted = 1 WHERE id = 'h7'");
    spoil(path, "UPDATE seat SET x = 1, deleted = 0 WHERE id IN ('s', 'gone')");
    spoil(path, `UPDATE rating SET "values" = '["nonsense"]' WHERE id = (SELECT min(id) FROM rating)`);
    const profile = openedIn(folder);
    const { store } = profile;
    const found = compare(profile);
    expect(found.total).toBeGreaterThan(7);
    const values = toPutBack(found).map((difference) => {
      const entity = difference.entity as EntityName; // of the entities above
      return savedIn(entity, difference, store.history(entity, difference.row));
    });
    const changes = putBackChanges(values.filter((value) => value !== null));
    const putting = { name: putBackSaved.name, parameters: { values: values.length }, partnerId: null };
    store.commit(putting, changes);
    expect(compare(profile).differences).toEqual([]);
    expect(store.history('person', 'h7')[0]).toMatchObject({
      commandLabel: `Put back ${values.length} saved values`,
    });
    store.undo();
    expect(allFields(store, 'person', 'h7')).toMatchObject({ notes: 'x', deleted: true });
    store.redo();
    expect(allFields(store, 'person', 'h7')).toMatchObject({
      notes: 'a marked note, number 19',
      deleted: false,
    });
    expect(allFields(store, 'partner', 'p')).toMatchObject({ nextReviewOn: null, name: 'Fjordline' });
    expect(compare(profile).differences).toEqual([]);
  });

  it('says nothing of a row from outside that was removed or changed on purpose', () => {
    const { folder, path } = filled();
    spoil(
      path,
      `INSERT INTO seat (id, deleted, partnerId, title, x, y, personId) VALUES
       ('out1', 0, 'p', 'From outside', 3, 4, 'h7'), ('out2', 0, 'p', 'From outside too', 5, 6, 'h7')`,
    );
    const profile = openedIn(folder);
    expect(compare(profile).total).toBe(0);
    profile.store.commit(command('remove'), [
      { entity: 'seat', row: 'out1', fields: { deleted: true } },
      change('seat', 'out2', { personId: null }),
    ]);
    expect(compare(profile).differences).toEqual([]);
    // What the log knows of it is compared as ever.
    profile.close();
    spoil(path, "UPDATE seat SET personId = 'h8' WHERE id = 'out2'");
    expect(compare(openedIn(folder)).differences).toMatchObject([{ kind: 'value', field: 'personId' }]);
  });

  it('works in parts of some milliseconds, with commits in between, also through a history of thousands', () => {
    const { folder, path } = filled();
    const db = new Database(path);
    const history = 5_000;
    db.exec(`INSERT INTO change (command, n, rowKey, field, old, new)
      WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < ${history})
      SELECT (SELECT max(seq) FROM command), 1000 + n, ${key('seat', 's')}, 'x', iif(n = 1, '12.5', n - 1), CAST(n AS TEXT) FROM i;
      UPDATE seat SET x = ${history} WHERE id = 's';
      UPDATE field_clock SET (wall, counter, seq) = (SELECT clockWall, clockCounter, seq FROM command ORDER BY seq DESC LIMIT 1)
      WHERE rowKey = ${key('seat', 's')} AND field = 'x'`);
    db.close();
    const profile = openedIn(folder);
    const { store } = profile;
    const comparison = new Comparison(store.reader, () => store.lastSeq);
    const times: number[] = [];
    for (let part = 0; ; part += 1) {
      const begun = performance.now();
      const result = comparison.step(1);
      times.push(performance.now() - begun);
      if (part < 40) {
        store.commit(command('meanwhile'), [
          change('person', `h${part % 40}`, { notes: `meanwhile ${part}` }),
          change('seat', 's', { title: `Title ${part}` }),
        ]);
      }
      if (result === null) continue;
      expect(result.differences).toEqual([]);
      break;
    }
    expect(times.length).toBeGreaterThan(3);
    // Half of all parts: a single one may wait for the machine.
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(10);
  });
});
