import type { IsoDate } from '#shared/model/id.ts';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { Store } from '#electron/db/commits/store.ts';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { versionOf, type Connection } from '#electron/db/engine/connection.ts';
import { migrations } from '#electron/db/migrations/list.ts';
import { migrate } from '#electron/db/migrations/migrate.ts';
import { readPartner } from '#electron/db/reads/rows.ts';
import { stateFromRows } from '#shared/model/partner-state.ts';
import type { PlanLine } from '#shared/model/plan-line.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { newsTexts } from '#shared/rules/plan/news-text.ts';
import { migratedTo } from './migrated-to.ts';

const before = [
  { input: 'path', value: 'c bo', text: 'Best path in: Hannah → Bo’s “twin” (weight 66 of 100).' },
];
const after = [{ input: 'support', value: 'neutral', text: 'Support: Neutral, so the rule says Motivate.' }];
const news = ['You had rejected this line: Not now.', 'Ada Berg left on 12 May 2026.'];

/** A file of the version before: an accepted line whose reasons and news were changed once; and values that no app wrote. */
function fill({ db }: Connection): void {
  db.exec(`INSERT INTO device VALUES (1, 'here', 1); INSERT INTO meta VALUES ('device', '1');
    INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
    INSERT INTO person (id, partnerId, name) VALUES ('ada', 'p', 'Ada Berg'), ('bo', 'p', 'Bo');
    INSERT INTO plan (id, partnerId) VALUES ('p.plan', 'p');
    INSERT INTO row_key VALUES (1, 'plan_line', 'ada.plan'), (2, 'finding_decision', 'f'),
      (3, 'partner', 'p'), (4, 'person', 'ada'), (5, 'person', 'bo'), (6, 'plan', 'p.plan');
    INSERT INTO command (seq, id, kind, name, partner, who, at, clockWall, clockCounter, device)
      VALUES (1, 'c1', 'do', 'plan.generate', 'p', 'Kim', 5, 5, 0, 1), (2, 'c2', 'do', 'plan.keep', 'p', 'Kim', 6, 6, 0, 1);
    INSERT INTO command_partner VALUES ('p', 1), ('p', 2);`);
  db.prepare(
    `INSERT INTO plan_line (id, partnerId, planId, personId, state, because, changedSince)
     VALUES ('ada.plan', 'p', 'p.plan', 'ada', 'accepted', ?, ?)`,
  ).run(JSON.stringify(after), JSON.stringify(news));
  db.exec(`INSERT INTO plan_line (id, partnerId, planId, personId, because) VALUES
    ('bo.plan', 'p', 'p.plan', 'bo', '{"text":"no list"}'), ('bo.second', 'p', 'p.plan', 'bo', '[7,{"text":8}]')`);
  const log = db.prepare('INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)');
  const first = [
    [3, 'name', '"Fjordline"'],
    [4, 'partnerId', '"p"'],
    [4, 'name', '"Ada Berg"'],
    [5, 'partnerId', '"p"'],
    [5, 'name', '"Bo"'],
    [6, 'partnerId', '"p"'],
    [1, 'partnerId', '"p"'],
    [1, 'planId', '"p.plan"'],
    [1, 'personId', '"ada"'],
    [1, 'state', '"accepted"'],
    [1, 'because', JSON.stringify(before)],
    [2, 'because', '["my own words"]'],
  ] as const;
  for (const [n, [key, field, value]] of first.entries()) {
    log.run(1, n, key, field, null, value);
    db.prepare('INSERT INTO field_clock VALUES (?, ?, 5, 0, 1)').run(key, field);
  }
  for (const key of [1, 3, 4, 5, 6]) log.run(1, 100 + key, key, 'deleted', null, 'false');
  db.exec(`INSERT INTO field_clock SELECT rowKey, field, 5, 0, 1 FROM change WHERE field = 'deleted';
    UPDATE field_clock SET wall = 6 WHERE rowKey = 1 AND field = 'because';
    INSERT INTO field_clock VALUES (1, 'changedSince', 6, 0, 1)`);
  log.run(2, 0, 1, 'because', JSON.stringify(before), JSON.stringify(after));
  log.run(2, 1, 1, 'changedSince', '[]', JSON.stringify(news));
}

const TODAY = '2026-05-12' as IsoDate;

function lineIn(store: Store): { line: PlanLine; because: readonly string[]; news: readonly string[] } {
  const rows = readPartner(store.reader, 'p');
  if (rows === null) throw new Error('no partner');
  const state = stateFromRows(rows);
  const line = state.plan_line.get('ada.plan');
  if (line === undefined) throw new Error('no line');
  const { personId, changedSince } = line;
  return {
    line,
    because: line.because.map((reason) => becauseText(state, personId, reason, TODAY)),
    news: newsTexts(state, { personId, line, planned: null, news: changedSince }, TODAY),
  };
}

it('keeps the sentences of a plan readable, in rows and log, and what it cannot read as it is', () => {
  const connection = migratedTo(5, fill);
  const { db } = connection;
  expect(versionOf(db)).toBe(5);
  const written = (list: typeof before): string =>
    JSON.stringify(
      list.map(({ input, value, text }) => ({ input, value, code: 'as-written', params: { text } })),
    );
  expect(db.prepare("SELECT because FROM plan_line WHERE personId = 'bo' ORDER BY id").pluck().all()).toEqual(
    ['{"text":"no list"}', '[7,{"text":8}]'],
  );
  expect(db.prepare("SELECT old, new FROM change WHERE field = 'because' ORDER BY command, n").all()).toEqual(
    [
      { old: null, new: written(before) },
      { old: null, new: '["my own words"]' },
      { old: written(before), new: written(after) },
    ],
  );
  db.close();
});

it('undo and redo bring sentences of earlier versions back, and tables and log agree', () => {
  const connection = migratedTo(5, fill);
  migrate(connection, migrations, () => undefined);
  connection.db.exec("DELETE FROM plan_line WHERE personId = 'bo'");
  const store = new Store(connection, false, { now: () => 10, newId: v7 });
  expect(lineIn(store)).toMatchObject({ because: [after[0]?.text], news });
  expect(lineIn(store).line.unreadable).toBeUndefined();
  store.undo();
  expect(lineIn(store)).toMatchObject({ because: [before[0]?.text], news: [] });
  store.redo();
  expect(lineIn(store)).toMatchObject({ because: [after[0]?.text], news });
  const comparison = new Comparison(store.reader, () => store.lastSeq);
  let found = comparison.step(50);
  while (found === null) found = comparison.step(50);
  expect(found.differences.filter(({ entity }) => entity === 'plan_line')).toEqual([]);
  connection.db.close();
});
