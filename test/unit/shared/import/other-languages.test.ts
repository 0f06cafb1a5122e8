import { expect, test } from 'vitest';
import { bringIn } from './importing.ts';

const people = (rows: string) => [...bringIn(rows).state.person.values()].map(({ name }) => name).sort();

test.each([
  '空缺',
  '待聘',
  '未定',
  '欠員',
  '공석',
  'شاغر',
  'פנוי',
  'रिक्त',
  'Вакансия',
  'Вакантна',
  'Κενή θέση',
  'Betöltetlen',
  'Neobsazeno',
  'Boş',
  'Kosong',
  'Avoin',
  'Stilling ledig',
  'Rekrytering pågår',
  'Position not filled',
  'Nueva incorporación',
  'ตำแหน่งว่าง',
])('“%s” in the place of a name is a vacant seat', (word) => {
  const { state, preview } = bringIn(`Name,Title,Manager\nIna Ost,CEO,\n${word},Buyer,Ina Ost`);
  expect([...state.person.values()].map(({ name }) => name)).toEqual(['Ina Ost']);
  expect([...state.seat.values()].map(({ title }) => title).sort()).toEqual(['Buyer', 'CEO']);
  expect(preview.rows).toHaveLength(2);
});

test.each(['合计', '總計', '합계', 'المجموع', 'Итого', 'Összesen', 'Celkem', 'Toplam', 'รวม', 'Yhteensä'])(
  '“%s” is a row that adds up, and nobody',
  (word) => {
    expect(
      people(`Name,Title,Department\nIna Ost,CEO,Head office\nUwe West,CFO,Finance\n${word},2,`),
    ).toEqual(['Ina Ost', 'Uwe West']);
  },
);

test.each(['Voluntarily Terminated', 'Terminated for Cause', 'Laid off', 'уволен', '离职', 'Odešel'])(
  '“%s” in a column of state is said as gone',
  (word) => {
    const { preview } = bringIn(`Name,Title,Employment status\nIna Ost,CEO,Active\nUwe West,CFO,${word}`);
    expect(preview.problems.filter(({ code }) => code === 'gone').map(({ rows }) => rows)).toEqual([[3]]);
  },
);
