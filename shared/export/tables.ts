import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { coverageLabels } from '#shared/model/rating.ts';
import type { Audience } from '#shared/print/audience.ts';
import { directorMonth } from '#shared/print/plan/director-month.ts';
import { keyPlayerRows } from '#shared/print/plan/key-player-rows.ts';
import { partnerSafePlan } from '#shared/print/plan/partner-safe-plan.ts';
import { nameOf } from '#shared/reading/people.ts';
import { acquaintanceMatrix, matrixCell } from '#shared/rules/people/acquaintance-matrix.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { peopleTable } from './people-csv.ts';

/** One sheet of a workbook: its first row says what the columns are. */
export type TableSheet = {
  /** At most 31 characters, which is what Excel allows. */
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
};

/** The tables of a partner: all that we think, or those of the joint plan. */
export function tablesOf(state: PartnerState, audience: Audience, today: IsoDate): readonly TableSheet[] {
  return audience === 'internal' ? internalTables(state, today) : jointTables(state, today);
}

function internalTables(state: PartnerState, today: IsoDate): readonly TableSheet[] {
  const lines = planView(state, today).rows.filter(({ state: decided }) => decided !== 'rejected');
  return [
    { name: 'People', rows: peopleTable(state) },
    {
      name: 'Key players',
      rows: [
        [
          'Rank',
          'Name',
          'Position',
          'Marks',
          'Stance',
          'Influence',
          'Strategy',
          'Last talk',
          'Next step',
          'Who',
          'When',
        ],
        ...keyPlayerRows(state, today).map((row) => [
          row.rank,
          row.name,
          row.position,
          row.marks,
          row.supportText,
          row.influence,
          row.strategy,
          row.lastContact,
          row.next,
          row.owner,
          row.nextDate,
        ]),
      ],
    },
    {
      name: 'Next 30 days',
      rows: [
        ['When', 'Overdue', 'What', 'With', 'Who', 'Kind'],
        ...directorMonth(state, lines, today).map(({ due, overdue, what, person, owner, kind }) => [
          due,
          overdue ? 'overdue' : '',
          what,
          person,
          owner,
          kind,
        ]),
      ],
    },
    { name: 'Who knows whom', rows: knows(state, today) },
  ];
}

function knows(state: PartnerState, today: IsoDate): TableSheet['rows'] {
  const { rows, columns } = acquaintanceMatrix(state, today);
  return [
    ['Person', 'Key player', ...columns.map(({ name }) => name)],
    ...rows.map(({ personId, keyPlayer }) => [
      nameOf(state, personId),
      keyPlayer ? 'yes' : '',
      ...columns.map(({ colleagueId }) => {
        const { now } = matrixCell(state, personId, colleagueId);
        return now === null ? '' : coverageLabels[now];
      }),
    ]),
  ];
}

function jointTables(state: PartnerState, today: IsoDate): readonly TableSheet[] {
  const { pairs, steps } = partnerSafePlan(state, today);
  return [
    {
      name: 'Who works with whom',
      rows: [
        ['On our side', 'Title', 'On your side', 'Position'],
        ...pairs.flatMap(({ name, title, people }) =>
          people.length === 0
            ? [[name, title, '', '']]
            : people.map((person) => [name, title, person.name, person.position]),
        ),
      ],
    },
    {
      name: 'Agreed steps',
      rows: [
        ['When', 'What', 'Who of us', 'With'],
        ...steps.map(({ date, text, owner, person }) => [date, text, owner, person]),
      ],
    },
  ];
}
