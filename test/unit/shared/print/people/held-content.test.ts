import { describe, expect, it } from 'vitest';
import type { FieldValue } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, emptyState } from '#shared/model/partner-state.ts';
import type { PersonReport } from '#shared/model/person-report.ts';
import { entityNames } from '#shared/model/registry.ts';
import { heldContent } from '#shared/print/people/held-content.ts';
import { SAMPLE_AUTHOR, samplePartner } from '#shared/sample/sample-partner.ts';

const report: PersonReport = {
  format: 1,
  name: 'Ada Berg',
  personId: 'ada',
  at: 5,
  rows: [
    {
      entity: 'person',
      id: 'ada',
      relation: 'about',
      private: false,
      deleted: false,
      fields: {
        partnerId: 'p',
        name: 'Ada Berg',
        email: 'ada@berg.example',
        notes: '',
        photo: 'data:image/png;base64,AAAA',
      },
    },
    {
      entity: 'rating',
      id: 'ada.support',
      relation: 'about',
      private: true,
      deleted: false,
      fields: { personId: 'ada', kind: 'support', values: ['supporter'], evidence: 'Said so' },
    },
    {
      entity: 'finding_decision',
      id: 'f',
      relation: 'about',
      private: false,
      deleted: false,
      fields: { findingId: 'no-champion ada', rule: 'no-champion' },
    },
    {
      entity: 'seat',
      id: 's',
      relation: 'refers',
      private: false,
      deleted: true,
      fields: { title: 'CFO', personId: 'ada' },
    },
  ],
  texts: [
    {
      entity: 'touchpoint',
      row: 't',
      field: 'summary',
      by: 'whole',
      text: 'Ada Berg agreed',
      private: false,
    },
  ],
  drafts: [{ label: 'Notes', text: 'half a sen', at: Date.UTC(2026, 10, 30, 12) }],
  history: [
    {
      at: Date.UTC(2026, 10, 1, 12),
      who: 'Hannah',
      entity: 'rating',
      row: 'ada.support',
      field: 'values',
      old: null,
      new: ['neutral'],
    },
    {
      at: Date.UTC(2026, 10, 1, 12),
      who: 'Hannah',
      entity: 'rating',
      row: 'ada.support',
      field: 'confidence',
      old: 'guess',
      new: 'observed',
    },
    {
      at: Date.UTC(2026, 10, 30, 12),
      who: 'Hannah',
      entity: 'seat',
      row: 's',
      field: 'deleted',
      old: false,
      new: true,
    },
  ],
};

const TODAY = '2026-11-30' as IsoDate;
const held = heldContent(report, emptyState(), TODAY);

describe('what is held about somebody, on paper', () => {
  it('has every row in words, private and deleted ones marked', () => {
    expect(held.about.map(({ heading, mark }) => [heading, mark])).toEqual([
      ['Person', ''],
      ['Rating: Support', 'Private: kept for the user of this computer alone'],
      ['Decision about a finding', ''],
    ]);
    expect(held.refers.map(({ heading, mark }) => [heading, mark])).toEqual([
      ['Seat', 'Deleted, kept so that it can be taken back'],
    ]);
    expect(held.about[0]?.facts).toContainEqual({ label: 'Email', text: 'ada@berg.example' });
    expect(held.about[1]?.facts).toContainEqual({ label: 'How do you know', text: 'Said so' });
    expect(held.about[2]?.facts).toEqual([{ label: 'Rule', text: 'No champion' }]);
    expect(held.photo).toBe('data:image/png;base64,AAAA');
  });

  it('has texts elsewhere, what was typed and not saved, and the history in the words of the screen', () => {
    expect(held.texts).toEqual([{ where: 'Conversation: summary', text: 'Ada Berg agreed', mark: '' }]);
    expect(held.drafts[0]).toMatchObject({ heading: 'Notes', mark: 'Not saved, typed on 30 Nov 2026' });
    expect(held.history).toEqual([
      {
        when: '1 Nov 2026, 12:00',
        who: 'Hannah',
        where: 'Rating: Support',
        values: [
          { label: 'Values', text: 'Neutral' },
          { label: 'Confidence', text: 'Guess → Observed' },
        ],
      },
      {
        when: '30 Nov 2026, 12:00',
        who: 'Hannah',
        where: 'Seat',
        values: [{ label: 'Removed', text: '' }],
      },
    ]);
  });

  it('shows no id and no word of the format', () => {
    const { photo: _photo, ...words } = held;
    expect(JSON.stringify(words)).not.toMatch(/ada\.support|"ada"|null|partnerId/);
  });

  it('says every row of the sample in words, without a code or an id', () => {
    let made = 0;
    const changes = samplePartner(() => `id-${String((made += 1)).padStart(5, '0')}`, TODAY, SAMPLE_AUTHOR);
    const state = applyChanges(emptyState(), changes);
    const rows = entityNames.flatMap((entity) =>
      [...state[entity].values()].map((row) => {
        const { id, ...fields } = row as unknown as Readonly<Record<string, FieldValue>>; // every field of a record is a value
        return {
          entity,
          id: typeof id === 'string' ? id : '',
          relation: 'refers',
          private: false,
          deleted: false,
          fields,
        } as const;
      }),
    );
    const history = rows.flatMap(({ entity, id, fields }) =>
      Object.entries(fields).map(([field, value]) => ({
        at: 5,
        who: 'Hannah',
        entity,
        row: id,
        field,
        old: null,
        new: value,
      })),
    );
    const { photo: _photo, ...words } = heldContent(
      { ...report, personId: 'nobody', rows, history, texts: [], drafts: [] },
      state,
      TODAY,
    );
    const facts = [
      ...words.refers.flatMap((item) => item.facts),
      ...words.history.flatMap((line) => line.values),
    ];
    expect(facts.length).toBeGreaterThan(2_000);
    const raw = facts.filter(({ text }) =>
      /^[a-z]+(?:[-.][a-z]+)+$|something that is not known|id-\d{5}|null|undefined/u.test(text),
    );
    expect(raw).toEqual([]);
  });
});
