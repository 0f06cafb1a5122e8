import { expect, test } from 'vitest';
import { readTable } from '#shared/import/table.ts';
import { bringIn, opened } from './importing.ts';

const ann = {
  name: 'Ann Lee',
  title: 'CEO',
  emails: [{ name: 'work', value: 'ann@x.example' }],
  children: [
    { name: 'Bob Ray', title: 'CFO', children: [{ name: 'Cy Dee', title: 'Controller' }] },
    { name: 'Di Fox', title: 'CTO', children: [] },
  ],
};

async function chart(value: unknown) {
  const list = await opened(JSON.stringify(value), 'chart.json');
  const { state } = bringIn(list);
  const seats = [...state.seat.values()];
  const nameOf = (id: string | null) =>
    state.person.get(seats.find((seat) => seat.id === id)?.personId ?? '')?.name ?? '';
  return seats.map((seat) => `${nameOf(seat.id)} < ${nameOf(seat.reportsToSeatId)}`).sort();
}

const whole = ['Ann Lee < ', 'Bob Ray < Ann Lee', 'Cy Dee < Bob Ray', 'Di Fox < Ann Lee'];

test('a chart of nested objects comes in whole, with its lines', async () => {
  expect(await chart(ann)).toEqual(whole);
  expect(await chart({ data: [ann] })).toEqual(whole);
});

test('with first and last names and another word for who is below', async () => {
  const person = (
    firstName: string,
    lastName: string,
    title: string,
    directReports: readonly unknown[] = [],
  ) => ({
    firstName,
    lastName,
    title,
    directReports,
  });
  expect(
    await chart([
      person('Ann', 'Lee', 'CEO', [
        person('Bob', 'Ray', 'CFO', [person('Cy', 'Dee', 'Controller')]),
        person('Di', 'Fox', 'CTO'),
      ]),
    ]),
  ).toEqual(whole);
});

test('a chain that is a thousand deep comes in whole', async () => {
  let chain: unknown = { name: 'Last One', title: 'Trainee' };
  for (let level = 0; level < 1_000; level += 1)
    chain = { name: `Person ${level}`, title: 'Lead', reports: [chain] };
  const list = await opened(JSON.stringify(chain), 'chain.json');
  const read = readTable(list);
  expect(read.ok && read.table.rows.length).toBe(1_001);
});
