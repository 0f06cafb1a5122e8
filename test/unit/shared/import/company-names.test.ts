import { describe, expect, test } from 'vitest';
import { bosses, bringIn, lines } from './importing.ts';

const named = (text: string): readonly string[] =>
  [...bringIn(text).state.person.values()].map(({ name }) => name);

describe('a company’s name is never a person’s', () => {
  test.each([
    'Name,Contact person,Position',
    'Full name,Key contact,Title',
    'Name,Ansprechpartner,Funktion',
    'Navn,Kontaktperson,Stilling',
    'Nom,Contact,Fonction',
    'Nombre,Persona de contacto,Cargo',
    'Nome,Referente,Ruolo',
    'Naam,Contactpersoon,Functie',
    'Nazwa,Osoba kontaktowa,Stanowisko',
    'Název,Kontaktní osoba,Pozice',
    'Név,Kapcsolattartó,Beosztás',
    'Nimi,Yhteyshenkilö,Tehtävä',
    'Ad,İlgili kişi,Unvan',
    'Название,Контактное лицо,Должность',
    'Име,Лице за контакт,Длъжност',
    'Naziv,Kontakt osoba,Radno mjesto',
    'Όνομα,Πρόσωπο επαφής,Θέση',
    '名称,联系人,职位',
    '会社名,ご担当者,役職',
    '고객사,담당자,직위',
    'שם,איש קשר,תפקיד',
    'الاسم,جهة الاتصال,الوظيفة',
    'Nama,Narahubung,Jabatan',
  ])('%s', (headers) => {
    const rows = [
      'Sjøvik Shipping,Tora Lund,Buyer',
      'Brygga Trading,Per Vang,Planner',
      'Kystlinjen,Ida Foss,CFO',
    ];
    expect(named(lines(headers, ...rows))).toEqual(['Tora Lund', 'Per Vang', 'Ida Foss']);
  });

  test('told by the addresses', () => {
    expect(
      named(
        lines(
          'Name,Full name,Email',
          'Sjøvik Shipping,Tora Lund,tora.lund@sjovik.example',
          'Brygga Trading,Per Vang,pvang@brygga.example',
        ),
      ),
    ).toEqual(['Tora Lund', 'Per Vang']);
  });

  test('told by where the managers stand', () => {
    const { state } = bringIn(
      lines(
        'Name,Who,Position,Reports to',
        'Sjøvik Shipping,Tora Lund,CEO,',
        'Sjøvik Shipping,Per Vang,CFO,Tora Lund',
        'Sjøvik Logistics,Ida Foss,Buyer,Per Vang',
      ),
    );
    expect(bosses(state)).toEqual({ 'Tora Lund': '', 'Per Vang': 'Tora Lund', 'Ida Foss': 'Per Vang' });
  });
});

describe('a person’s name stays one', () => {
  test.each([
    ['beside our own people', 'Name,Contact,Title', 'Tora Lund,Sam Seller,CEO', 'Per Vang,Sam Seller,CFO'],
    [
      'beside whom to call there',
      'Name,Contact,Title',
      'Tora Lund,+47 22 33 44 55,CEO',
      'Per Vang,+47 22 33 44 66,CFO',
    ],
    [
      'whose address says so',
      'Name,Contact,Email',
      'Tora Lund,Ida Foss,tora.lund@sjovik.example',
      'Per Vang,Kai Moe,per@sjovik.example',
    ],
    ['under the word for a customer', 'Account,Title,Manager', 'Tora Lund,CEO,', 'Per Vang,CFO,Tora Lund'],
  ])('%s', (_, ...rows) => {
    expect(named(lines(...rows))).toEqual(['Tora Lund', 'Per Vang']);
  });
});
