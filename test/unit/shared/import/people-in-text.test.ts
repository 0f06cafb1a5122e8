import { describe, expect, it } from 'vitest';
import { peopleInText } from '#shared/import/people-in-text.ts';
import { readTable } from '#shared/import/table.ts';
import { openList } from '#shared/import/open-list.ts';
import { bringIn, lines, personNamed, problem } from './importing.ts';

/** The people of a text, one each with bars between what is said of them; null where it is read as a table. */
function people(text: string): readonly string[] | null {
  const found = peopleInText(text);
  return found === null ? null : (found.sheets[0]?.records.slice(1).map((record) => record.join('|')) ?? []);
}

describe('lines of addresses', () => {
  it.each<[string, readonly string[]]>([
    [
      '"Berg, Ada" <ada@x.example>; Tom (Sales) <tom@x.example>, Eva Holt <eva@x.example>',
      ['Ada Berg|ada@x.example|', 'Tom|tom@x.example|Sales', 'Eva Holt|eva@x.example|'],
    ],
    [
      'Berg, Ada <ada@x.example>; Lind, Tom <tom@x.example>;',
      ['Ada Berg|ada@x.example', 'Tom Lind|tom@x.example'],
    ],
    [
      'Ada Berg <ada@x.example>, Lind, Tom <tom.lind@x.example>, Eva Holt',
      ['Ada Berg|ada@x.example', 'Tom Lind|tom.lind@x.example', 'Eva Holt|'],
    ],
    ['Ada Berg<ada@x.example>;Tom Lind<tom@x.example>', ['Ada Berg|ada@x.example', 'Tom Lind|tom@x.example']],
    ['ada@x.example, tom@x.example', ['|ada@x.example', '|tom@x.example']],
    [
      'ada@x.example (Ada Berg), tom@x.example (Tom Lind)',
      ['Ada Berg|ada@x.example', 'Tom Lind|tom@x.example'],
    ],
    [
      'Ada Berg [mailto:ada@x.example]; Tom Lind [mailto:tom@x.example]',
      ['Ada Berg|ada@x.example', 'Tom Lind|tom@x.example'],
    ],
    [
      "'ada@x.example'; 'Tom Lind' <tom@x.example>; eva@x.example <eva@x.example>",
      ['|ada@x.example', 'Tom Lind|tom@x.example', '|eva@x.example'],
    ],
    [
      'Ada Berg, PhD <ada@x.example>, Tom Lind <tom@x.example>',
      ['Ada Berg, PhD|ada@x.example', 'Tom Lind|tom@x.example'],
    ],
    ['Berg Olsen, Ada <ada.olsen@x.example>', ['Ada Berg Olsen|ada.olsen@x.example']],
    ['Ada Berg, Tom Lind <tom@x.example>', ['Ada Berg|', 'Tom Lind|tom@x.example']],
    [
      '山田 太郎 <taro@x.example>; Анна Петрова <anna@x.example>',
      ['山田 太郎|taro@x.example', 'Анна Петрова|anna@x.example'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('takes the people of the head of a mail, each once', () => {
    const head = lines(
      'From: Ada Berg <ada@x.example>',
      'Sent: Monday, 3 November 2026 10:00',
      'To: Tom Lind <tom@x.example>; eva@x.example',
      'Cc: "Voss, Max (Legal)" <max@x.example>, Ada Berg <ADA@x.example>',
      'Subject: Offer for Anna Holt',
    );
    expect(people(head)).toEqual([
      'Ada Berg|ada@x.example|',
      'Tom Lind|tom@x.example|',
      '|eva@x.example|',
      'Max Voss|max@x.example|Legal',
    ]);
    expect(
      people('An: Müller, Jörg <joerg@x.example>\nKopie: Groß, Anna <anna@x.example>\nBetreff: Angebot'),
    ).toEqual(['Jörg Müller|joerg@x.example', 'Anna Groß|anna@x.example']);
  });

  it('leaves tables to those who read tables', () => {
    for (const table of [
      'Ada Berg,CEO,ada@x.example\nTom Lind,CFO,tom@x.example',
      'Ada Berg;ada@x.example\nTom Lind;tom@x.example',
      'Name,Email\nAda Berg,ada@x.example',
      'Name;Email\n"Berg, Ada";"Ada Berg <ada@x.example>"',
      'Ada Berg\tada@x.example',
      'Name: Ada Berg\nEmail: ada@x.example',
    ])
      expect(people(table), table).toBeNull();
  });

  it('is refused as the file of a mail, and taken when it is pasted', async () => {
    const head =
      'From: Ada Berg <ada@x.example>\nTo: Tom Lind <tom@x.example>\nSubject: Offer\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n\nText';
    const file = await openList({ kind: 'file', name: 'mail.eml', bytes: new TextEncoder().encode(head) });
    expect(file).toMatchObject({ ok: false, problem: { code: 'not-a-list' } });
    const pasted = await openList({ kind: 'paste', text: head.replace('\n\nText', '') });
    expect(pasted).toMatchObject({ ok: true, list: { kind: 'sheets' } });
  });

  it('comes in with whole names, and names made from addresses are said', async () => {
    const opened = await openList({ kind: 'paste', text: 'Ada Berg <ada@x.example>; tom.lind@x.example' });
    if (!opened.ok) throw new Error(opened.problem.text);
    expect(readTable(opened.list)).toMatchObject({ ok: true, table: { headers: ['Name', 'Email'] } });
    const { state, preview } = bringIn(opened.list);
    expect(personNamed(state, 'Ada Berg').email).toBe('ada@x.example');
    expect(personNamed(state, 'Tom Lind').email).toBe('tom.lind@x.example');
    expect(problem(preview, 'name-from-email')?.rows).toEqual([3]);
  });
});

describe('names without addresses', () => {
  it.each<[string, readonly string[] | null]>([
    ['Berg, Ada; Lind, Tom', ['Ada Berg', 'Tom Lind']],
    ['Berg, Ada (Sales); Lind, Tom;', ['Ada Berg|Sales', 'Tom Lind|']],
    ['To: Berg, Ada', ['Ada Berg']],
    ['Ada Berg; Tom Lind; Eva Holt', ['Ada Berg', 'Tom Lind', 'Eva Holt']],
    ['Ada Berg, Tom Lind, Eva Holt', ['Ada Berg', 'Tom Lind', 'Eva Holt']],
    ['Ada Berg; Sales Director; Oslo', null],
    ['Ada Berg; Purchasing Manager', null],
    ['Name; Title; Department', null],
    ['Ada Berg;CEO\nTom Lind;CFO', null],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each<[string, readonly string[] | null]>([
    ['Ada Berg - CEO\nTom Lind – Controller, EMEA', ['Ada Berg|CEO', 'Tom Lind|Controller, EMEA']],
    ['1. Ada Berg: CEO\n2. Vacant: COO', ['Ada Berg|CEO', 'Vacant|COO']],
    ['Ada Berg - Tom Lind\nEva Holt - Max Voss', null],
    ['Ada Berg\nTom Lind', null],
    ['Title: CEO\nName: Ada Berg', null],
  ])('names with their posts: %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('participants of a meeting', () => {
  it.each<[string, readonly string[] | null]>([
    [
      'Organizers and presenters (1)\nAB\nAda Berg\nOrganizer\nTom Lind\nAccepted\nEva Holt (Guest)\nDeclined',
      ['Ada Berg', 'Tom Lind', 'Eva Holt'],
    ],
    ['Participants (3)\nMia Lund (Host, me)\nTom Lind (Co-host)\nEva Holt', ['Tom Lind', 'Eva Holt']],
    [
      'Ada Berg\nada.berg@x.example\nOrganizer\nTom Lind\ntom@x.example',
      ['Ada Berg|ada.berg@x.example', 'Tom Lind|tom@x.example'],
    ],
    ['ada@x.example\nOrganizer\ntom@x.example\nOptional', ['|ada@x.example', '|tom@x.example']],
    ['Teilnehmer (2)\nAda Berg\nZugesagt\nTom Lind\nKeine Antwort', ['Ada Berg', 'Tom Lind']],
    // Nobody is taken for a heading, and no other text for participants.
    ['Ada Berg (1001)\nTom Lind (1002)', null],
    ['Ada Berg\nOrganizer\nA sentence about something else.', null],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('says who is left out as the user', () => {
    expect(peopleInText('Mia Lund (You)\nTom Lind\nAccepted')?.remarks).toEqual([
      '“Mia Lund” is marked as you, so this name is left out.',
    ]);
  });

  it('reads a report of who attended: parts are no titles, a second part of it repeats nobody, devices are nobody', () => {
    const { state, preview } = bringIn(
      lines(
        'Name\tFirst Join\tEmail\tRole',
        'Ada Berg\t10:00\tada@x.example\tOrganizer',
        'Tom Lind\t10:05\ttom@x.example\tPresenter',
        'iPhone\t10:06\t\tAttendee',
        'Meeting Room Fjord\t10:06\troom1@x.example\tAttendee',
        '3. Activities',
        'Name\tJoin Time\tEmail\tPlace',
        'Ada Berg\t10:00\tada@x.example\t',
      ),
    );
    expect([...state.person.values()].map(({ name }) => name)).toEqual(['Ada Berg', 'Tom Lind']);
    expect([...state.seat.values()].map(({ title }) => title)).toEqual(['', '']);
    expect(problem(preview, 'not-a-person')?.rows).toEqual([4, 5, 6, 7]);
  });
});
