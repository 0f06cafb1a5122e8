import { expect, it } from 'vitest';
import { versionOf } from '#electron/db/engine/connection.ts';
import { migratedTo } from './migrated-to.ts';

it('gives the tables of the whole method to a file that has people in it', () => {
  const connection = migratedTo(2, ({ db }) => {
    db.exec(`INSERT INTO partner (id, name) VALUES ('p', 'Fjordline');
      INSERT INTO person (id, partnerId, name) VALUES ('ada', 'p', 'Ada Berg');
      INSERT INTO touchpoint (id, partnerId, "on") VALUES ('t', 'p', '2026-03-01');`);
  });
  const { db } = connection;
  expect(versionOf(db)).toBe(2);
  expect(db.prepare('SELECT name, nextReviewOn, reviewEveryDays FROM partner').all()).toEqual([
    { name: 'Fjordline', nextReviewOn: null, reviewEveryDays: null },
  ]);
  expect(db.prepare('SELECT name, planAskedFor, otherPlanPersonIds FROM person').all()).toEqual([
    { name: 'Ada Berg', planAskedFor: 0, otherPlanPersonIds: '[]' },
  ]);
  // What is new refers to what was there.
  db.exec(`INSERT INTO promise (id, partnerId, touchpointId, personId, text) VALUES ('x', 'p', 't', 'ada', 'Price list');
    INSERT INTO culture_respondent (id, partnerId) VALUES ('r', 'p');
    INSERT INTO culture_answer (id, partnerId, respondentId, points) VALUES ('r.1', 'p', 'r', '[10,0,0,0]');`);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(() =>
    db.exec("INSERT INTO champion_test (id, partnerId, personId) VALUES ('c', 'p', 'nobody')"),
  ).toThrow(/FOREIGN KEY/);
  db.close();
});
