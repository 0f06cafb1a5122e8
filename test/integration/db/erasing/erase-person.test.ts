import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { Comparison } from '#electron/db/damage/comparison.ts';
import { namingTexts } from '#electron/db/erasing/naming-texts.ts';
import { personReport } from '#electron/db/erasing/person-report.ts';
import { noteErasing } from '#electron/db/erasing/erasing-file.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import type { Store } from '#electron/db/commits/store.ts';
import { change, type FieldValue } from '#shared/model/change.ts';
import { ERASURE_CERTAIN, ERASURE_PARTS, type ErasureChoice } from '#shared/model/erasure.ts';
import { fieldPolicies } from '#shared/model/field-policy.ts';
import type { PartnerId, PersonId } from '#shared/model/id.ts';
import { blankRecord, entityOf, type EntityName } from '#shared/model/registry.ts';
import { addPartner, addPerson, command, newFolder, openedIn } from '../profile-folder.ts';

const NAME = 'Zebulon Quartermain';

type World = {
  readonly folder: string;
  readonly profile: Profile;
  readonly partnerId: PartnerId;
  readonly personId: PersonId;
  readonly other: PersonId;
  readonly markers: readonly string[];
};

/** Every byte of every file of a folder. */
function bytesIn(folder: string): Buffer {
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  return Buffer.concat(parts);
}

function found(folder: string, words: readonly string[]): readonly string[] {
  const bytes = bytesIn(folder);
  return words.filter((word) => bytes.includes(word));
}

function write(
  store: Store,
  entity: EntityName,
  row: string,
  fields: Readonly<Record<string, FieldValue>>,
): void {
  store.commit(command(`Write ${entity}`), [{ entity, row, fields }]);
}

/** A profile in which markers about one person stand in every text of every entity, in the log only, in drafts, copies and files. */
function world(): World {
  const folder = newFolder();
  const profile = openedIn(folder);
  const { store } = profile;
  const partnerId = addPartner(store, 'Fjordline');
  const personId = v7() as PersonId;
  write(store, 'person', personId, { partnerId, name: NAME });
  const other = addPerson(store, partnerId, 'Ada Berg');
  const colleagueId = v7();
  write(store, 'colleague', colleagueId, { name: 'Hannah' });
  const markers: string[] = [];
  const marker = (): string => {
    const made = `marker${String(markers.length).padStart(3, '0')}of${v7().slice(-6)}`;
    markers.push(made);
    return made;
  };
  const seat = v7();
  write(store, 'seat', seat, { partnerId, personId, title: 'Buyer' });
  // Twice each, so that a value stands in the log alone too.
  for (let round = 0; round < 2; round += 1) {
    write(
      store,
      'person',
      personId,
      texts('person', () => marker(), ['name']),
    );
    write(store, 'person', personId, {
      photo: `data:image/png;base64,${Buffer.from(marker()).toString('base64')}`,
    });
    for (const kind of ['support', 'influence', 'coverage'])
      write(store, 'rating', `${personId}.${kind}`, { partnerId, personId, kind, evidence: marker() });
    write(
      store,
      'person',
      other,
      texts('person', () => `${NAME} said: ${marker()}`, [
        'name',
        'email',
        'phone',
        'externalId',
        'profileUrl',
      ]),
    );
  }
  const line = v7();
  write(store, 'line', line, { partnerId, kind: 'ally', fromPersonId: personId, toPersonId: other });
  const own = [
    ['objective', { personId }],
    ['private_note', { personId }],
    ['acquaintance', { personId, colleagueId }],
  ] as const;
  for (const [entity, owner] of own) {
    const row = idFor(entity, { partnerId, ...owner });
    for (let round = 0; round < 2; round += 1)
      write(store, entity, row, { partnerId, ...owner, ...texts(entity, marker) });
  }
  const view = { partnerId, kind: 'rating', rowId: `${personId}.support`, part: 'values' };
  write(store, 'conflict', v7(), { ...view, losing: { evidence: marker() } });
  write(store, 'conflict', v7(), {
    ...view,
    kind: 'line',
    rowId: line,
    part: 'note',
    personIds: [personId, other],
    losing: { note: marker() },
  });
  write(store, 'conflict', v7(), {
    ...view,
    kind: 'partner',
    rowId: partnerId,
    part: 'notes',
    losing: { notes: `${NAME} told us ${marker()}` },
  });
  const about: readonly EntityName[] = [
    'touchpoint',
    'action',
    'promise',
    'meeting_brief',
    'priority',
    'competency',
    'other_vendor',
    'decision_window',
    'adjustment',
    'validation',
    'process_step',
    'culture_note',
    'culture_respondent',
  ];
  for (const entity of about)
    for (let row = 0; row < 2; row += 1) {
      const id = idFor(entity, { partnerId });
      const { fields } = entityOf(entity);
      const people = 'personIds' in fields ? { personIds: [personId, other] } : {};
      for (let round = 0; round < 2; round += 1)
        write(store, entity, id, {
          partnerId,
          ...people,
          ...texts(entity, () => `${NAME} told us ${marker()}`),
        });
    }
  for (let n = 0; n < 40; n += 1) {
    const draft = {
      id: v7(),
      entity: 'person',
      row: personId,
      field: 'notes',
      partnerId,
      personIds: [personId],
      label: 'Notes',
      form: null,
    };
    store.keepDraft({ ...draft, text: marker() });
  }
  store.commit({ name: 'old', label: `Rate ${NAME} of ${'x'.repeat(3)}`, partnerId }, [
    change('person', personId, { location: marker() }),
  ]);
  profile.backUp('daily');
  write(store, 'person', personId, { notes: marker() });
  profile.backUp('daily');
  mkdirSync(join(folder, 'set-aside'), { recursive: true });
  const backup = readdirSync(join(folder, 'backups'))[0] ?? '';
  copyFileSync(
    join(folder, 'backups', backup),
    join(folder, 'set-aside', 'rapport-20260101-101010123-replaced.sqlite'),
  );
  writeFileSync(join(folder, 'set-aside', 'rapport-20260101-101010124-fresh.sqlite'), `damaged ${marker()}`);
  writeFileSync(join(folder, 'rapport.log'), `start\n${NAME} ${marker()}\nend\n`);
  return { folder, profile, partnerId, personId, other, markers };
}

/** The id that a row has to have, or a new one. */
function idFor(entity: EntityName, fields: Readonly<Record<string, FieldValue>>): string {
  return entityOf(entity).fixedId?.({ ...blankRecord(entity, ''), ...fields, id: '' }) ?? v7();
}

function texts(
  entity: EntityName,
  text: () => string,
  without: readonly string[] = [],
): Record<string, FieldValue> {
  const { fields, policy } = entityOf(entity);
  const made: Record<string, FieldValue> = {};
  for (const [field, { names }] of fieldPolicies(fields, policy)) {
    if (without.includes(field) || fields[field]?.column !== 'text' || fields[field].typed !== true) continue;
    if (['text', 'contact', 'name'].includes(names)) made[field] = text();
  }
  return made;
}

function emptied(profile: Profile, personId: PersonId): readonly ErasureChoice[] {
  return namingTexts(profile.store.reader, personId).map(({ entity, row, field }) => ({
    entity,
    row,
    field,
    way: 'text',
  }));
}

describe('a person who is erased for good', () => {
  it('is in no byte of the profile folder any more', () => {
    const { folder, profile, personId, markers } = world();
    expect(markers.length).toBeGreaterThan(200);
    const photos = markers.filter((each) => !found(folder, [each]).includes(each)).length;
    // All of them are there before, but for those that a photo holds in another writing.
    expect(photos).toBe(2);
    const inPhotos = markers.map((each) => Buffer.from(each).toString('base64'));
    expect(found(folder, inPhotos)).toHaveLength(2);
    const result = profile.erase({ personId, choices: emptied(profile, personId) });
    expect(result.rewritten).toBeGreaterThan(1);
    expect(result.deleted).toBe(1);
    expect(found(folder, [...markers, ...inPhotos, NAME, 'Quartermain'])).toEqual([]);
    profile.close();
    expect(found(folder, [...markers, ...inPhotos, NAME, 'Quartermain'])).toEqual([]);
  });

  it('leaves a vacant seat, the others, and a log that agrees with the tables', () => {
    const { profile, partnerId, personId, other } = world();
    profile.erase({ personId, choices: emptied(profile, personId) });
    const rows = profile.store.partnerRows(partnerId);
    expect(rows.person.map(({ id }) => id)).toEqual([other]);
    expect(rows.seat).toMatchObject([{ title: 'Buyer', personId: null }]);
    expect(rows.touchpoint.map(({ personIds }) => personIds)).toEqual([[other], [other]]);
    expect(rows.line).toEqual([]);
    expect(newComparison(profile.store)).toEqual([]);
    expect(profile.store.undo()).toBeNull();
    const erased = profile.store.reader.prepareRaw('SELECT count(*) FROM erased WHERE row = ?').get(personId);
    expect(erased).toEqual([1]);
    expect(found(profile.folder, ['Ada Berg'])).toEqual(['Ada Berg']);
  });

  it('keeps the texts that the user keeps, and takes only the name out of others', () => {
    const { profile, partnerId, personId } = world();
    const places = namingTexts(profile.store.reader, personId).filter(
      ({ entity, field }) => entity === 'touchpoint' && field === 'summary',
    );
    const [kept, named] = places;
    if (kept === undefined || named === undefined) throw new Error('two contacts name the person');
    profile.erase({
      personId,
      choices: [
        { ...pick(kept), way: 'keep' },
        { ...pick(named), way: 'name' },
      ],
    });
    const rows = profile.store.partnerRows(partnerId).touchpoint;
    expect(rows.find(({ id }) => id === kept.row)?.summary).toBe(kept.text);
    expect(rows.find(({ id }) => id === named.row)?.summary).toBe(named.text.replace(NAME, '…'));
    expect(newComparison(profile.store)).toEqual([]);
  });

  it('is finished by the next start when it was cut short', () => {
    const { folder, profile, personId, markers } = world();
    noteErasing(folder, { personId, choices: emptied(profile, personId) });
    profile.close();
    const again = openedIn(folder);
    expect(found(folder, [...markers, NAME])).toEqual([]);
    expect(readdirSync(folder)).not.toContain('rapport.sqlite.erasing');
    expect(again.store.partners()).toHaveLength(1);
  });

  it('is there as before when the erasure is cancelled, and no start takes it up', () => {
    const { folder, profile, personId, markers } = world();
    const before = found(folder, markers);
    const parts: number[] = [];
    const watch = {
      onProgress: (done: number) => void parts.push(done),
      isCancelled: () => parts.some((part) => part > ERASURE_CERTAIN / 2),
    };
    const choices = emptied(profile, personId);
    expect(() => profile.erase({ personId, choices }, watch)).toThrow('cancelled');
    expect(parts.every((part) => part < ERASURE_CERTAIN)).toBe(true);
    expect(readdirSync(folder)).not.toContain('rapport.sqlite.erasing');
    expect(found(folder, markers)).toEqual(before);
    expect(newComparison(profile.store)).toEqual([]);
    profile.close();
    openedIn(folder).close();
    expect(found(folder, markers)).toEqual(before);
  });

  it('tells how far it is, up to the end, and asks nobody once it is certain', () => {
    const { profile, personId } = world();
    const parts: number[] = [];
    const watch = {
      onProgress: (done: number) => void parts.push(done),
      isCancelled: () => (parts.at(-1) ?? 0) >= ERASURE_CERTAIN,
    };
    profile.erase({ personId, choices: [] }, watch);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(ERASURE_PARTS);
    expect(parts.filter((part) => part < ERASURE_CERTAIN).length).toBeGreaterThan(3);
    expect(() => personReport(profile.store.reader, personId, 5)).toThrow('not-found');
  });

  it('is not taken for somebody of the same name', () => {
    const { profile, partnerId, personId } = world();
    const twin = addPerson(profile.store, partnerId, NAME);
    profile.erase({ personId, choices: [] });
    expect(profile.store.partnerRows(partnerId).person.find(({ id }) => id === twin)?.name).toBe(NAME);
  });
});

/** What the comparison of tables and log finds. */
function newComparison(store: Store): readonly unknown[] {
  const comparison = new Comparison(store.reader, () => store.lastSeq);
  for (;;) {
    const result = comparison.step(5);
    if (result !== null) return result.differences;
  }
}

function pick({
  entity,
  row,
  field,
}: {
  entity: string;
  row: string;
  field: string;
}): Omit<ErasureChoice, 'way'> {
  return { entity, row, field };
}

describe('what is held about a person', () => {
  it('has every marker that stands in the data, and says what is private', () => {
    const { profile, personId, markers } = world();
    const report = personReport(profile.store.reader, personId, 5);
    const text = JSON.stringify(report);
    // The newest two stand in files beside the data; the words of other places are those of now.
    const own = markers.slice(0, 40);
    expect(
      own.filter(
        (marker) => !text.includes(marker) && !text.includes(Buffer.from(marker).toString('base64')),
      ),
    ).toEqual([]);
    expect(report.name).toBe(NAME);
    expect(report.rows.filter((row) => row.private).map(({ entity }) => entity)).toEqual(['private_note']);
    expect(report.rows.find(({ entity }) => entity === 'seat')?.relation).toBe('refers');
    expect(report.drafts).toHaveLength(40);
    profile.erase({ personId, choices: [] });
    expect(() => personReport(profile.store.reader, personId, 5)).toThrow('not-found');
  });
});
