import { describe, expect, it } from 'vitest';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { versionOf, type Connection } from '#electron/db/engine/connection.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { migratedTo } from './migrated-to.ts';

/**
 * A file of the version before: the plan of four people was made by one command. Ada's line was accepted, Bo's is an undecided proposal, Cy's
 * was rejected and is a proposal again, Di's an undecided proposal that an action came of.
 */
function withPlan({ db }: Connection): void {
  db.exec(`INSERT INTO device VALUES (1, 'here', 1);
    INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
    INSERT INTO colleague (id, name) VALUES ('kim', 'Kim');
    INSERT INTO team_member (id, partnerId, colleagueId, role) VALUES ('m', 'p', 'kim', 'Lead');
    INSERT INTO plan (id, partnerId, goal) VALUES ('p.plan', 'p', 'Win the service desk');
    INSERT INTO command VALUES (1, 'c1', 'do', NULL, 'plan.generate', '{"first":true}', NULL, 'p', 'Kim', NULL, 5, 5, 0, 1),
      (2, 'c2', 'do', NULL, 'plan.accept', '{}', NULL, 'p', 'Kim', NULL, 6, 6, 0, 1),
      (3, 'c3', 'do', NULL, 'plan.reject', '{}', NULL, 'p', 'Kim', NULL, 7, 7, 0, 1),
      (4, 'c4', 'do', NULL, 'plan.reset', '{}', NULL, 'p', 'Kim', NULL, 8, 8, 0, 1);`);
  const log = db.prepare('INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)');
  const clock = db.prepare('INSERT OR REPLACE INTO field_clock VALUES (?, ?, ?, 0, 1)');
  let n = 0;
  const logged = (command: number, key: number, field: string, old: unknown, now: unknown) => {
    log.run(command, (n += 1), key, field, old === null ? null : JSON.stringify(old), JSON.stringify(now));
    clock.run(key, field, command + 4);
  };
  for (const [index, name] of ['ada', 'bo', 'cy', 'di'].entries()) {
    const key = index + 1;
    db.exec(`INSERT INTO person (id, partnerId, name) VALUES ('${name}', 'p', '${name}');
      INSERT INTO plan_line (id, partnerId, planId, personId, pace) VALUES ('${name}.plan', 'p', 'p.plan', '${name}', 'Weekly');
      INSERT INTO row_key VALUES (${String(key)}, 'plan_line', '${name}.plan');`);
    logged(1, key, 'deleted', null, false);
    for (const [field, value] of [
      ['partnerId', 'p'],
      ['planId', 'p.plan'],
      ['personId', name],
      ['pace', 'Weekly'],
    ] as const)
      logged(1, key, field, null, value);
  }
  db.exec("UPDATE plan_line SET state = 'accepted' WHERE id = 'ada.plan'");
  logged(2, 1, 'state', 'proposed', 'accepted');
  logged(3, 3, 'state', 'proposed', 'rejected');
  logged(4, 3, 'state', 'rejected', 'proposed');
  db.exec("INSERT INTO action (id, partnerId, planLineId, text) VALUES ('a', 'p', 'di.plan', 'Call')");
}

describe('the plan as a campaign', () => {
  it('gets its fields, and keeps what the user decided under the same id', () => {
    const { db } = migratedTo(6, withPlan);
    expect(versionOf(db)).toBe(6);
    expect(db.prepare('SELECT name, country FROM partner').all()).toEqual([
      { name: 'Fjordline', country: '' },
    ]);
    expect(db.prepare('SELECT goal, aimDate FROM plan').all()).toEqual([
      { goal: 'Win the service desk', aimDate: null },
    ]);
    expect(db.prepare('SELECT role, sponsor FROM team_member').all()).toEqual([{ role: 'Lead', sponsor: 0 }]);
    expect(
      db
        .prepare(
          "SELECT id, slot, stage, ownerColleagueId, waitsFor, pace, state FROM plan_line WHERE personId = 'ada'",
        )
        .all(),
    ).toEqual([
      {
        id: 'ada.plan',
        slot: 'main',
        stage: 'watch',
        ownerColleagueId: null,
        waitsFor: '[]',
        pace: 'Weekly',
        state: 'accepted',
      },
    ]);
    // What is new refers to what was there.
    db.exec(`INSERT INTO plan_target (id, partnerId, personId) VALUES ('ada.target', 'p', 'ada');
      INSERT INTO decision_window (id, partnerId, what, "on") VALUES ('w', 'p', 'Board', '2026-12-17');
      UPDATE plan_line SET ownerColleagueId = 'kim' WHERE id = 'ada.plan';`);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.pragma('foreign_keys = ON');
    expect(() => db.exec("UPDATE plan_line SET ownerColleagueId = 'nobody'")).toThrow(/FOREIGN KEY/);
    expect(() => db.exec("INSERT INTO plan_target (id, partnerId, personId) VALUES ('x', 'p', 'x')")).toThrow(
      /FOREIGN KEY/,
    );
    db.close();
  });

  it('lets go of proposals that nobody decided about, with their log, and of nothing that something leads to', () => {
    const connection = migratedTo(6, withPlan);
    const { db, reader } = connection;
    const lines = () => db.prepare('SELECT id FROM plan_line ORDER BY id').pluck().all();
    expect(lines()).toEqual(['ada.plan', 'cy.plan', 'di.plan']);
    expect(db.prepare('SELECT row FROM row_key ORDER BY row').pluck().all()).toEqual(lines());
    for (const table of ['change', 'field_clock'])
      expect(db.prepare(`SELECT DISTINCT rowKey FROM ${table} ORDER BY rowKey`).pluck().all()).toEqual([
        1, 3, 4,
      ]);
    // Tables and log still say the same.
    migrate(connection, migrations, () => undefined);
    const comparison = new Comparison(reader, () => 4);
    expect(comparison.step(60_000)).toMatchObject({ total: 0, differences: [] });
    db.close();
  });
});
