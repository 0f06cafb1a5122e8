import { describe, expect, it } from 'vitest';
import { allFields } from '../all-fields.ts';
import type { Profile } from '#electron/db/profile/profile.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { Change, FieldValue } from '#shared/model/change.ts';
import type { EntityName } from '#shared/model/registry.ts';
import { command, newFolder, openedIn } from '../profile-folder.ts';

type Fields = Readonly<Record<string, FieldValue>>;
const row = (entity: EntityName, id: string, fields: Fields): Change => ({ entity, row: id, fields });
const q = { partnerId: 'q' };

/** A partner with three people on three seats, another one with one person, and a colleague. */
const base: readonly Change[] = [
  row('partner', 'q', { name: 'Fjordline' }),
  row('partner', 'other', { name: 'Other' }),
  row('person', 'foreign', { partnerId: 'other', name: 'Olga' }),
  row('seat', 'foreign-seat', { partnerId: 'other', personId: 'foreign' }),
  row('colleague', 'kim', { name: 'Kim' }),
  row('culture_respondent', 'r', { ...q, name: 'R' }),
  ...['ada', 'bea', 'carl'].flatMap((id) => [
    row('person', id, { ...q, name: id }),
    row('seat', `${id}-seat`, { ...q, personId: id }),
  ]),
];

function opened(): Profile {
  const profile = openedIn(newFolder());
  profile.store.commit(command('base'), base);
  return profile;
}

/** Why changes are refused; null when they are taken. */
function refusal(profile: Profile, changes: readonly Change[]): AppError | null {
  try {
    profile.store.commit(command('try'), changes);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

const support = { ...q, personId: 'ada', kind: 'support' };
const refused: Readonly<Record<string, readonly [Change, RegExp]>> = {
  'a seat that reports to itself': [
    row('seat', 'ada-seat', { reportsToSeatId: 'ada-seat' }),
    /cannot report to itself/,
  ],
  'a person of another partner on a seat': [
    row('seat', 'ada-seat', { personId: 'foreign' }),
    /another partner/,
  ],
  'a manager at another partner': [
    row('seat', 'ada-seat', { reportsToSeatId: 'foreign-seat' }),
    /another partner/,
  ],
  'a person who moves to another partner': [row('person', 'ada', { partnerId: 'other' }), /cannot move/],
  'a line without ends': [row('line', 'l', { ...q, kind: 'influences' }), /needs two people/],
  'a line to itself': [
    row('line', 'l', { ...q, kind: 'ally', fromPersonId: 'ada', toPersonId: 'ada' }),
    /two different people/,
  ],
  'a dotted line between people': [
    row('line', 'l', { ...q, kind: 'dotted', fromPersonId: 'ada', toPersonId: 'bea' }),
    /needs two seats/,
  ],
  'a line of people that joins seats too': [
    row('line', 'l', { ...q, fromPersonId: 'ada', toPersonId: 'bea', fromSeatId: 'ada-seat' }),
    /nothing else/,
  ],
  'a line to another partner': [
    row('line', 'l', { ...q, kind: 'ally', fromPersonId: 'ada', toPersonId: 'foreign' }),
    /another partner/,
  ],
  'a line to nobody': [
    row('line', 'l', { ...q, kind: 'ally', fromPersonId: 'ada', toPersonId: 'nobody' }),
    /does not exist/,
  ],
  'a rating of a value that no set knows': [
    row('rating', 'ada.support', { ...support, values: ['garbage'] }),
    /no such value/,
  ],
  'a rating of a name that every object has': [
    row('rating', 'ada.support', { ...support, values: ['constructor'] }),
    /no such value/,
  ],
  'a rating with a value of another kind': [
    row('rating', 'ada.support', { ...support, values: ['inner-circle'] }),
    /no such value/,
  ],
  'a rating with two values where one is meant': [
    row('rating', 'ada.support', { ...support, values: ['neutral', 'advocate'] }),
    /takes one value/,
  ],
  'a rating in the place of another person': [
    row('rating', 'bea.support', { ...support }),
    /another person or subject/,
  ],
  'a rating without its place': [row('rating', 'r1', { ...support }), /another person or subject/],
  'an answer without its place': [
    row('culture_answer', 'x1', { ...q, respondentId: 'r' }),
    /another person or subject/,
  ],
  'a second company of our own': [
    row('channel_owner', 'second', { name: 'We' }),
    /another person or subject/,
  ],
  'nine points': [
    row('culture_answer', 'r.decision-making.values', { ...q, respondentId: 'r', points: [9, 0, 0, 0] }),
    /10 whole points/,
  ],
  'a place with one number': [row('seat', 'ada-seat', { x: 5 }), /both of its numbers/],
  'a level beyond its range': [row('competency', 'c', { ...q, name: 'X', level: 4 }), /from 1 to 3/],
  'nobody in a list': [row('touchpoint', 't', { ...q, personIds: ['ada', 'nobody'] }), /does not exist/],
  'somebody of another partner in a list': [
    row('touchpoint', 't', { ...q, personIds: ['foreign'] }),
    /another partner/,
  ],
  'somebody twice in a list': [row('touchpoint', 't', { ...q, personIds: ['ada', 'ada'] }), /each once/],
  'a colleague who is a person': [
    row('meeting_brief', 'm', { ...q, colleagueIds: ['ada'] }),
    /does not exist/,
  ],
  'a day that is none': [row('touchpoint', 't', { ...q, on: '0000-00-00' }), /day of the calendar/],
  'another day that is none': [row('action', 'a', { ...q, due: '2026-02-31' }), /day of the calendar/],
  'a time that is none': [row('meeting_brief', 'm', { ...q, time: '99:99' }), /00:00 to 23:59/],
  'a moment after the end of time': [row('plan', 'pl', { ...q, generatedAt: 8.64e15 + 1 }), /moment/],
  'a photo that is no picture': [
    row('person', 'ada', { photo: 'data:image/png;base64,AAAA<svg onload=alert(1)>' }),
    /picture/,
  ],
  'an id that is a path': [row('person', '../../x', { ...q, name: 'Path' }), /cannot be the id/],
  'an id with NUL': [row('person', 'n\0ul', { ...q, name: 'Nul' }), /cannot be the id/],
  'an id with half of a pair': [row('person', 'u\ud800', { ...q, name: 'Half' }), /cannot be the id/],
  'an id that every object has': [row('person', '__proto__', { ...q, name: 'Proto' }), /cannot be the id/],
  'a row without its partner': [row('person', 'new', { name: 'New' }), /needs its partner/],
};

describe('the write path', () => {
  it.each(Object.entries(refused))('refuses %s, and says why', (_what, [change, reason]) => {
    const profile = opened();
    const before = profile.store.lastSeq;
    // What is right beside it is not written either.
    const error = refusal(profile, [row('person', 'ada', { notes: 'kept back' }), change]);
    expect(error?.code).toMatch(/^(bad-request|not-found)$/);
    expect(error?.detail).toMatch(reason);
    expect(error?.detail).toMatch(/^[A-Z“].* .*\.$/u);
    expect(profile.store.lastSeq).toBe(before);
    expect(profile.store.partnerRows('q').person.map(({ notes }) => notes)).toEqual(['', '', '']);
    profile.close();
  });

  it('takes what is right beside all of it', () => {
    const profile = opened();
    const good: readonly Change[] = [
      row('seat', 'bea-seat', { reportsToSeatId: 'ada-seat', x: 5, y: -5 }),
      row('line', 'l1', { ...q, kind: 'ally', fromPersonId: 'ada', toPersonId: 'bea' }),
      row('line', 'l2', { ...q, kind: 'dotted', fromSeatId: 'ada-seat', toSeatId: 'bea-seat' }),
      row('rating', 'ada.support', { ...support, values: ['neutral'], ratedOn: '2024-02-29' }),
      row('touchpoint', 't', { ...q, on: '2026-11-01', personIds: ['ada', 'bea'], colleagueIds: ['kim'] }),
      row('meeting_brief', 'm', { ...q, on: '2026-12-01', time: '09:30', personIds: ['carl'] }),
      row('channel_owner', 'channel-owner', { name: 'We' }),
    ];
    expect(refusal(profile, good)).toBeNull();
    profile.close();
  });

  it('takes what only rows together break: a circle, two seats of one person, the same line twice', () => {
    const profile = opened();
    const circle = [
      row('seat', 'ada-seat', { reportsToSeatId: 'bea-seat' }),
      row('seat', 'bea-seat', { reportsToSeatId: 'ada-seat' }),
    ];
    const lines = ['l1', 'l2'].map((id) =>
      row('line', id, { ...q, kind: 'ally', fromPersonId: 'ada', toPersonId: 'bea' }),
    );
    expect(refusal(profile, [...circle, ...lines, row('seat', 'carl-seat', { personId: 'ada' })])).toBeNull();
    profile.close();
  });

  it('takes a reference to somebody deleted only where it stood before', () => {
    const profile = opened();
    const contact = (personIds: readonly string[]) => row('touchpoint', 't', { ...q, personIds });
    profile.store.commit(command('contact'), [contact(['ada', 'bea'])]);
    profile.store.commit(command('delete'), [row('person', 'ada', { deleted: true })]);
    expect(refusal(profile, [contact(['bea', 'ada'])])).toBeNull();
    expect(refusal(profile, [row('touchpoint', 't', { summary: 'Met' })])).toBeNull();
    expect(refusal(profile, [row('touchpoint', 't2', { ...q, personIds: ['ada'] })])?.code).toBe('not-found');
    expect(refusal(profile, [row('seat', 'carl-seat', { personId: 'ada' })])?.code).toBe('not-found');
    profile.close();
  });

  it('leaves rows of a deleted partner alone', () => {
    const profile = opened();
    profile.store.commit(command('delete'), [row('partner', 'q', { deleted: true })]);
    expect(refusal(profile, [row('person', 'ada', { notes: 'x' })])?.detail).toMatch(/partner was deleted/);
    expect(refusal(profile, [row('person', 'dora', { ...q, name: 'Dora' })])?.code).toBe('not-found');
    expect(
      refusal(profile, [row('partner', 'q', { deleted: false }), row('person', 'ada', { notes: 'x' })]),
    ).toBeNull();
    profile.close();
  });

  it('keeps apart rows and unknown fields whose names are the same when put together', () => {
    const profile = opened();
    const unknown = (entity: string, id: string, field: string, value: string): Change =>
      ({ entity, row: id, fields: { [field]: value } }) as unknown as Change; // what a later version may send
    const changes = [
      unknown('later', 'a b', 'c', 'one'),
      unknown('later', 'a', 'b c', 'two'),
      unknown('later a', 'b', 'c', 'three'),
    ];
    profile.store.commit(command('merge'), changes, { unknownFields: 'keep' });
    expect(allFields(profile.store, 'later', 'a b')).toEqual({ c: 'one' });
    expect(allFields(profile.store, 'later', 'a')).toEqual({ 'b c': 'two' });
    expect(allFields(profile.store, 'later a', 'b')).toEqual({ c: 'three' });
    profile.store.undo();
    expect(allFields(profile.store, 'later', 'a b')).toBeNull();
    profile.close();
  });
});
