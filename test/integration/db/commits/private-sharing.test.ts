import { expect, it } from 'vitest';
import { change, removal } from '#shared/model/change.ts';
import type { IsoDate, PersonId, PlanId, TouchpointId } from '#shared/model/id.ts';
import { onlyForMeId } from '#shared/model/only-for-me.ts';
import { keepForMe } from '#shared/edit/private/private-edits.ts';
import { ratingId } from '#shared/model/rating.ts';
import { privateNoteId } from '#shared/model/private-note.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { PARTNER, StoreDevice } from '../../../merge/store-device.ts';

let time = Date.UTC(2026, 4, 12);
const ada = 'ada' as PersonId;

function device(name: string): StoreDevice {
  return new StoreDevice(name, name, () => (time += 1_000));
}

function send(from: StoreDevice, to: StoreDevice): void {
  const file = from.file();
  if (file === null) throw new Error('nothing to send');
  to.read(file, from.name);
}

function annaAndBen(): readonly [StoreDevice, StoreDevice] {
  const [anna, ben] = [device('anna'), device('ben')];
  anna.edit([
    change('partner', PARTNER, { name: 'Acme' }),
    change('person', ada, { partnerId: PARTNER, name: 'Ada' }),
    change('touchpoint', 't', { partnerId: PARTNER, personIds: [ada], summary: 'the secret talk' }),
  ]);
  send(anna, ben);
  return [anna, ben];
}

const mark = change('only_for_me', onlyForMeId('t'), { partnerId: PARTNER, kind: 'touchpoint', rowId: 't' });
const summaryOn = (on: StoreDevice): string | undefined => on.state().touchpoint.get('t')?.summary;

it('what becomes private is gone for the others, stays here, and comes back for them when it is shared again', () => {
  const [anna, ben] = annaAndBen();
  expect(summaryOn(ben)).toBe('the secret talk');
  anna.edit([mark]);
  expect(JSON.stringify(anna.file())).not.toContain('secret');
  send(anna, ben);
  expect(summaryOn(ben)).toBeUndefined();
  send(ben, anna);
  expect(summaryOn(anna)).toBe('the secret talk');
  anna.edit([removal('only_for_me', onlyForMeId('t'))]);
  send(ben, anna);
  expect(summaryOn(anna)).toBe('the secret talk');
  send(anna, ben);
  expect(summaryOn(ben)).toBe('the secret talk');
  send(ben, anna);
  expect(summaryOn(anna)).toBe('the secret talk');
});

it('two profiles that differ only in private values send equal payloads', () => {
  const files = ['first secret', 'another one'].map((secret) => {
    time = Date.UTC(2026, 4, 12);
    const anna = device('anna');
    anna.edit([
      change('partner', PARTNER, { name: 'Acme' }),
      change('person', ada, { partnerId: PARTNER, name: 'Ada' }),
      change('touchpoint', 't', { partnerId: PARTNER, summary: secret }),
      change('promise', 'p', { partnerId: PARTNER, touchpointId: 't' as TouchpointId, text: secret }),
      change('private_note', privateNoteId(ada), { partnerId: PARTNER, personId: ada, text: secret }),
      mark,
    ]);
    return JSON.stringify(anna.file());
  });
  expect(files[0]).toBe(files[1]);
  expect(files[0]).not.toContain('secret');
  expect(files[0]).not.toContain('only_for_me');
});

it('a new private rating leaves the others the one that they had, until it is taken from them too', () => {
  const [anna, ben] = annaAndBen();
  const row = ratingId(ada, 'support');
  const input = { kind: 'rating', rowId: row, about: ada, on: true } as const;
  const keep = (fromOthers?: boolean): void => {
    const setting = { state: anna.state(), today: '2026-05-12' as IsoDate, now: time, userName: 'anna' };
    const outcome = keepForMe.changes(
      { ...setting, newId: anna.newId, partnerId: PARTNER },
      { ...input, ...(fromOthers === undefined ? {} : { fromOthers }) },
    );
    if ('ok' in outcome) throw new Error('refused');
    anna.edit(outcome);
  };
  const supportOn = (on: StoreDevice): readonly string[] | undefined => on.state().rating.get(row)?.values;
  const isDone = anna.edit([
    change('rating', row, { partnerId: PARTNER, personId: ada, kind: 'support', values: ['supporter'] }),
    change('plan', 'plan', { partnerId: PARTNER }),
    change('plan_line', `${ada}.plan`, {
      partnerId: PARTNER,
      planId: 'plan' as PlanId,
      personId: ada,
    }),
  ]);
  expect(isDone).toBe(true);
  send(anna, ben);
  const lines = ben.state().plan_line.size;
  anna.edit([change('rating', row, { values: ['opponent'], evidence: 'hush' })]);
  keep();
  expect(JSON.stringify(anna.file())).not.toContain('hush');
  send(anna, ben);
  expect(supportOn(ben)).toEqual(['supporter']);
  expect([lines, ben.state().plan_line.size]).toEqual([1, 1]);
  send(ben, anna);
  expect(supportOn(anna)).toEqual(['opponent']);
  keep(true);
  send(anna, ben);
  expect(supportOn(ben)).toBeUndefined();
  anna.edit([removal('only_for_me', onlyForMeId(row))]);
  send(anna, ben);
  expect(supportOn(ben)).toEqual(['opponent']);
  expect(ben.text()).toBe(anna.text());
});

it('a later rating of a colleague that a private one covers is told to the user alone', () => {
  const [anna, ben] = annaAndBen();
  const row = ratingId(ada, 'support');
  const rating = { partnerId: PARTNER, personId: ada, kind: 'support' } as const;
  anna.edit([
    change('rating', row, { ...rating, values: ['opponent'], evidence: 'hush' }),
    change('only_for_me', onlyForMeId(row), { partnerId: PARTNER, kind: 'rating', rowId: row }),
  ]);
  send(anna, ben);
  ben.edit([change('rating', row, { ...rating, values: ['supporter'], confidence: 'observed' })]);
  send(ben, anna);
  send(ben, anna);
  const [found, ...others] = openDifferences(anna.state());
  expect(others).toEqual([]);
  expect(found).toMatchObject({ isOnlyOurs: true, isNewer: false, losing: { by: 'ben', text: 'Supporter' } });
  expect(anna.state().rating.get(row)?.values).toEqual(['opponent']);
  const sent = JSON.stringify(anna.file());
  expect(sent).not.toContain('hush');
  expect(sent).not.toContain(found?.id);
  send(anna, ben);
  expect(openDifferences(ben.state())).toEqual([]);
  anna.edit([change('conflict', found?.id ?? '', { settled: true })]);
  anna.edit([change('rating', row, { values: ['neutral'] })]);
  send(ben, anna);
  expect(openDifferences(anna.state())).toEqual([]);
  expect([...anna.trouble(), ...ben.trouble()]).toEqual([]);
});

it('nobody else can end or set a mark, or write a private note', () => {
  const [anna, ben] = annaAndBen();
  anna.edit([mark]);
  const file = ben.file();
  if (file === null) throw new Error('nothing to send');
  const at = [(time += 1_000), 0, 'ben', 9] as const;
  const ended = {
    made: at,
    groups: { partnerId: { at, values: { partnerId: PARTNER } }, deleted: { at, values: { deleted: true } } },
  };
  const note = {
    made: at,
    groups: { partnerId: { at, values: { partnerId: PARTNER } }, text: { at, values: { text: 'planted' } } },
  };
  const bare = { made: at, groups: { deleted: ended.groups.deleted } };
  for (const forged of [ended, bare]) {
    const private_note = { [privateNoteId(PARTNER)]: note };
    const rows = { ...file.rows, only_for_me: { [onlyForMeId('t')]: forged }, private_note };
    const { verdicts } = anna.read({ ...file, rows }, 'ben');
    expect(verdicts).toMatchObject([
      { entity: 'only_for_me', verdict: 'refused' },
      { entity: 'private_note', verdict: 'refused' },
    ]);
    expect(anna.state().only_for_me.size).toBe(1);
    expect(anna.state().private_note.size).toBe(0);
  }
  expect(JSON.stringify(anna.file())).not.toContain('secret');
});
