import { describe, expect, test } from 'vitest';
import { proposeColumns } from '#shared/import/match-columns.ts';
import { bosses, bringIn, lines } from './importing.ts';

const tree = { 'Tora Lund': '', 'Per Vang': 'Tora Lund', 'Ida Foss': 'Per Vang', 'Kai Moe': 'Per Vang' };
const titles = (text: string): readonly string[] =>
  [...bringIn(text).state.seat.values()].map(({ title }) => title).sort();

describe('headers in a language that is not known', () => {
  const rows = [
    'Tora;Lund;Chief;Head office;;tora.lund@x.example',
    'Per;Vang;Buyer;Purchasing;Tora Lund;per.vang@x.example',
    'Ida;Foss;Planner;Purchasing;Per Vang;ida.foss@x.example',
    'Kai;Moe;Clerk;Purchasing;Vang, Per;kai.moe@x.example',
  ];

  test.each([
    ['Georgian', 'სახელი;გვარი;თანამდებობა;განყოფილება;ხელმძღვანელი;ელფოსტა'],
    ['Armenian', 'Անուն;Ազգանուն;Պաշտոն;Բաժին;Ղեկավար;Էլ. փոստ'],
    ['Welsh', 'Enw cyntaf;Cyfenw;Swydd;Adran;Rheolwr;E-bost'],
    ['Basque', 'Izena;Abizena;Lanpostua;Saila;Nagusia;Helbidea'],
    ['Amharic', 'ስም;የአባት ስም;የሥራ መደብ;ክፍል;አለቃ;ኢሜይል'],
    ['signs of a program', 'f_1;f_2;f_3;f_4;f_5;f_6'],
  ])('%s: the halves of the name, the manager and the post', (_, headers) => {
    const { state, table } = bringIn(lines(headers, ...rows));
    expect(bosses(state)).toEqual(tree);
    expect([...state.seat.values()].map(({ title }) => title).sort()).toEqual([
      'Buyer',
      'Chief',
      'Clerk',
      'Planner',
    ]);
    expect(proposeColumns(table).map(({ because }) => because)).toEqual([
      'rows',
      'rows',
      'values',
      'values',
      'rows',
      'values',
    ]);
  });

  test('whole names, and managers by number', () => {
    const { state } = bringIn(
      lines(
        'Rhif;Enw llawn;Swydd;Rheolwr',
        '4101;Tora Lund;Chief;0',
        '4102;Per Vang;Buyer;4101',
        '4103;Ida Foss;Planner;4102',
        '4104;Kai Moe;Clerk;4102',
      ),
    );
    expect(bosses(state)).toEqual(tree);
  });

  test.each([
    ['Cyfenw;Enw cyntaf;E-bost', 'Lund;Tora;tora.lund@x.example', 'Vang;Per;pvang@x.example'],
    ['Enw cyntaf;Cyfenw;E-bost', 'Tora;Lund;tora.lund@x.example', 'Per;Vang;pvang@x.example'],
  ])('the order of the halves by the addresses: %s', (...text) => {
    const { state } = bringIn(lines(...text));
    expect([...state.person.values()].map(({ name }) => name)).toEqual(['Tora Lund', 'Per Vang']);
  });
});

describe('a column that names other rows is the manager, whatever its header', () => {
  test('beside known headers', () => {
    const { state } = bringIn(
      lines(
        'Name,Title,Answers to whom',
        'Tora Lund,Chief,',
        'Per Vang,Buyer,Tora Lund',
        'Ida Foss,Planner,Per Vang',
        'Kai Moe,Clerk,Per Vang',
      ),
    );
    expect(bosses(state)).toEqual(tree);
  });

  test.each([
    ['who stands in for each other', 'Stands in', 'Per Vang', 'Tora Lund', 'Kai Moe', 'Ida Foss'],
    ['what one is called', 'Goes by', 'Tora Lund', 'Per Vang', 'Ida Foss', 'Kai Moe'],
    ['a level', 'Rung', '1', '2', '3', '3'],
    ['a floor', 'Storey', '3', '2', '1', '1'],
    ['somebody who is not in the list', 'Carer', 'Liv Dal', 'Liv Dal', 'Liv Dal', 'Liv Dal'],
  ])('but not %s', (_, header, ...cells) => {
    const { mapping } = bringIn(
      lines(
        `ID,Name,Title,${header}`,
        ...['Tora Lund,Chief', 'Per Vang,Buyer', 'Ida Foss,Planner', 'Kai Moe,Clerk'].map(
          (row, at) => `${at + 1},${row},${cells[at] ?? ''}`,
        ),
      ),
    );
    expect(mapping.slice(0, 3)).toEqual(['externalId', 'name', 'title']);
    expect(mapping[3]).not.toBe('manager');
  });
});

describe('which line holds the headers', () => {
  const rows = [
    'Tora Lund,Chief,',
    'Per Vang,Buyer,Tora Lund',
    'Ida Foss,Planner,Per Vang',
    'Kai Moe,Clerk,Per Vang',
  ];

  test.each([
    ['words that we do not know', ['Pwy,Beth,Uwchben']],
    ['below a heading and a day', ['Staff of Sjøvik,,', '30.11.2026,,', 'Pwy,Beth,Uwchben']],
    ['names in two languages', ['Name,Job title,Manager', 'Nom,Poste,Responsable']],
    ['names of fields and words', ['emp_full_nm,job_ttl_txt,mgr_ref', 'Name,Title,Manager']],
  ])('%s', (_, headers) => {
    const { state } = bringIn(lines(...headers, ...rows));
    expect(bosses(state)).toEqual(tree);
    expect(titles(lines(...headers, ...rows))).toEqual(['Buyer', 'Chief', 'Clerk', 'Planner']);
  });

  test('without any, the first person is in the list', () => {
    expect(bosses(bringIn(lines(...rows)).state)).toEqual(tree);
    expect(bosses(bringIn(lines(...[...rows].sort())).state)).toEqual(tree);
  });

  test.each([
    ['Employee,,,Manager,', 'First,Last,Title,First,Last', 'Tora,Lund,Chief,,', 'Per,Vang,Buyer,Tora,Lund'],
    [
      'Person,,Post,Reports to,',
      'ID,Name,Title,ID,Name',
      '7,Tora Lund,Chief,,',
      '8,Per Vang,Buyer,7,Tora Lund',
    ],
  ])('groups above: %s', (...text) => {
    expect(bosses(bringIn(lines(...text)).state)).toEqual({ 'Tora Lund': '', 'Per Vang': 'Tora Lund' });
  });

  test('a heading is no group', () => {
    const { table } = bringIn(
      lines(
        'Managers and their people,,',
        'Name,Title,Email',
        'Tora Lund,Chief,t@x.example',
        'Per Vang,Buyer,p@x.example',
      ),
    );
    expect(table.headers).toEqual(['Name', 'Title', 'Email']);
  });

  test('settings of a drawing tool in front are none', () => {
    const settings = [
      '# label: %name%',
      '# connect: {"from": "manager", "to": "name"}',
      ...Array.from({ length: 30 }, () => '## set, by hand'),
    ];
    const { state, table } = bringIn(lines(...settings, 'name,position,manager', ...rows));
    expect(bosses(state)).toEqual(tree);
    expect(table.rows[0]?.rowNumber).toBe(34);
    expect(bringIn(lines('#\tName', '1\tTora Lund', '2\tPer Vang')).table.headers).toEqual(['#', 'Name']);
  });
});

describe('a number of the row is nobody’s id', () => {
  test.each(['#', 'No.', 'Nr.', 'Lfd. Nr.', 'Index', 'S.No', '№', '序号', 'ลำดับ'])('%s', (header) => {
    const { state } = bringIn(
      lines(`${header},Name,Reports to`, '1,Tora Lund,', '2,Per Vang,1', '3,Ida Foss,2', '4,Kai Moe,2'),
    );
    expect([...state.person.values()].map(({ externalId }) => externalId)).toEqual(['', '', '', '']);
    expect(bosses(state)).toEqual(tree);
  });

  test('an id stays one', () => {
    const { mapping } = bringIn(lines('Employee ID,Name', '1,Tora Lund', '2,Per Vang'));
    expect(mapping).toEqual(['externalId', 'name']);
  });
});

test('a function is the title where nothing else is', () => {
  expect(titles(lines('Name,Function', 'Tora Lund,Chief', 'Per Vang,Buyer'))).toEqual(['Buyer', 'Chief']);
  expect(titles(lines('Name,Function,Job title', 'Tora Lund,Sales,Chief', 'Per Vang,Sales,Buyer'))).toEqual([
    'Buyer',
    'Chief',
  ]);
});

test('a second line to other people is dotted, by several ids in a cell too', () => {
  const { state } = bringIn(
    lines(
      'PersonID,SupervisorID,Name,AltReportsTo',
      'k17,,Tora Lund,',
      'k18,k17,Per Vang,',
      'k19,k18,Ida Foss,k17;k18',
    ),
  );
  expect(bosses(state)).toEqual({ 'Tora Lund': '', 'Per Vang': 'Tora Lund', 'Ida Foss': 'Per Vang' });
  expect(state.line.size).toBe(1);
});

test('who manages the account is not the manager', () => {
  const { mapping } = bringIn(
    lines(
      'Name,Title,Account Manager,Manager of record',
      'Tora Lund,Chief,Sam Seller,Sam Seller',
      'Per Vang,Buyer,Sam Seller,Sam Seller',
    ),
  );
  expect(mapping).toEqual(['name', 'title', null, null]);
});

test.each(['Employee #', 'Emp #', 'Incumbent Employee ID', 'Personnel №'])('%s is an id', (header) => {
  expect(bringIn(lines(`${header},Name`, '1,Tora Lund', '2,Per Vang')).mapping).toEqual([
    'externalId',
    'name',
  ]);
});
