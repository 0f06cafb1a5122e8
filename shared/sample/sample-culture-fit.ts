import { change, type Change } from '../model/change.ts';
import { cultureNoteId } from '../model/culture-note.ts';
import type { ColleagueId, IsoDate, NewId, PartnerId, PersonId } from '../model/id.ts';
import type { CultureComponent } from '../model/culture-item.ts';
import type { PartnerProcess } from '../model/process-step.ts';
import type { ValidationOutcome } from '../model/validation.ts';
import { validationStarters } from '../playbook/culture/validation-starters.ts';
import { agreedDay } from './agreed-day.ts';
import { addDays } from '../reading/calendar.ts';
import type { ColleagueKey } from './sample-person.ts';

const notes: Readonly<Partial<Record<CultureComponent, string>>> = {
  'decision-making':
    'A yes from Karin is worth more than a signed form. Get it in the room, then send one page the same evening, before she has the next idea.',
  'work-structure':
    'The same ten people do everything. If two of them are on a customer project, ours waits; ask for names and weeks, not for a department.',
  communication:
    'Call. A mail with five people on copy is answered by nobody. Written confirmation is ours to do.',
  'control-mechanisms':
    'They look at sales and margin of the month. A programme that pays in a year needs a number for this quarter too.',
  'source-of-power':
    'Whoever lunches with Karin has the budget. Declan and Marguerite have the signature, and that is not the same.',
};

const steps: readonly {
  readonly process: PartnerProcess;
  readonly text: string;
  readonly people: readonly string[];
  readonly touchNote?: string;
}[] = [
  {
    process: 'ordering',
    text: 'Key account manager agrees scope and price with the client',
    people: ['luca', 'nadia'],
  },
  {
    process: 'ordering',
    text: 'Inside sales configures and asks us for a price',
    people: ['henrik'],
    touchNote: 'Our answer within a working day, or they offer the other vendor.',
  },
  {
    process: 'ordering',
    text: 'Procurement checks the terms and orders',
    people: ['declan', 'bram'],
    touchNote: 'Each change of our terms restarts the check.',
  },
  {
    process: 'approval',
    text: 'Head of sales takes the idea to Karin, usually over lunch',
    people: ['tomasz'],
  },
  { process: 'approval', text: 'Karin says yes or no', people: ['karin'] },
  {
    process: 'approval',
    text: 'Finance director checks margin and payment terms',
    people: ['marguerite'],
    touchNote: 'Wants our margin sheet, with service revenue in it.',
  },
  { process: 'approval', text: 'Above 250,000: the advisory board', people: ['jonas', 'karin'] },
  {
    process: 'reporting',
    text: 'Sales figures by vendor, on the first Monday of the month',
    people: ['fatima', 'tomasz'],
  },
  {
    process: 'reporting',
    text: 'Quarterly figures for our programme',
    people: ['mei'],
    touchNote: 'Mei-Ling collects them by hand; our form asks for more than they have.',
  },
  {
    process: 'support',
    text: 'Support desk takes the call and solves it or passes it on',
    people: ['samuel'],
  },
  {
    process: 'support',
    text: 'Service delivery opens a case with us',
    people: ['mateus'],
    touchNote: 'Goes through the portal that nobody likes; urgent cases come by phone.',
  },
  {
    process: 'meetings',
    text: 'Management round on the last Thursday; vendors are decided here',
    people: ['karin', 'yusuf', 'marguerite', 'tomasz'],
  },
  {
    process: 'meetings',
    text: 'Quarterly review with us',
    people: ['tomasz', 'mei'],
    touchNote: 'Moved twice this year. Half an hour with Karin gets more done.',
  },
];

const tests: readonly {
  readonly starter: string;
  readonly who: ColleagueKey;
  readonly dueIn: number;
  readonly outcome?: { readonly is: ValidationOutcome; readonly daysAgo: number };
  readonly note?: string;
}[] = [
  {
    starter: 'decision.founder',
    who: 'hannah',
    dueIn: -20,
    outcome: { is: 'supports', daysAgo: 22 },
    note: 'Offered Yusuf the early access. “I must ask Karin”, and her yes came the next morning.',
  },
  {
    starter: 'communication.direct',
    who: 'oskar',
    dueIn: -9,
    outcome: { is: 'unclear', daysAgo: 9 },
    note: 'Chloé answered at ten in the evening, Declan two days later with a formal mail.',
  },
  { starter: 'control.results', who: 'wen', dueIn: 8 },
];

const adjustments: readonly {
  readonly component: CultureComponent;
  readonly difference: string;
  readonly change: string;
  readonly process: PartnerProcess;
  readonly who: ColleagueKey;
  readonly dueIn: number;
  readonly done?: { readonly daysAgo: number; readonly effect: string };
}[] = [
  {
    component: 'decision-making',
    difference: 'They decide in the room, we go through four signatures.',
    change: 'Bring the approved limits to the meeting, so that we can say yes on the spot',
    process: 'approval',
    who: 'wen',
    dueIn: 12,
  },
  {
    component: 'communication',
    difference: 'Our offers run to twelve pages, they read one.',
    change: 'Keep the terms to one page',
    process: 'ordering',
    who: 'hannah',
    dueIn: -30,
    done: { daysAgo: 33, effect: 'Declan signed after two days instead of three weeks, with one question.' },
  },
  {
    component: 'work-structure',
    difference: 'Henrik asks five of us for one price.',
    change: 'Give inside sales a single contact for prices',
    process: 'ordering',
    who: 'wen',
    dueIn: 25,
  },
];

type Ids = {
  readonly partner: PartnerId;
  readonly person: (key: string) => PersonId;
  readonly colleague: (key: string) => ColleagueId;
};

/** What the sample partner's culture means for us: notes, processes, tests and what we change. Everything is invented. */
export function cultureFitChanges(newId: NewId, ids: Ids, today: IsoDate): readonly Change[] {
  const partnerId = ids.partner;
  return [
    ...Object.entries(notes).map(([name, text]) => {
      const component = name as CultureComponent; // keys of the record above
      return change('culture_note', cultureNoteId(partnerId, component), { partnerId, component, text });
    }),
    ...steps.map(({ process, text, people, touchNote }, index) =>
      change('process_step', newId(), {
        partnerId,
        process,
        order: index + 1,
        text,
        personIds: people.map(ids.person),
        touchesUs: touchNote !== undefined,
        touchNote: touchNote ?? '',
      }),
    ),
    ...tests.map((test) => testChange(newId(), ids, test, today)),
    ...adjustments.map(({ component, difference, change: text, process, who, dueIn, done }) =>
      change('adjustment', newId(), {
        partnerId,
        component,
        difference,
        change: text,
        process,
        colleagueId: ids.colleague(who),
        due: agreedDay(today, dueIn),
        done: done !== undefined,
        doneOn: done === undefined ? null : addDays(today, -done.daysAgo),
        effect: done?.effect ?? '',
      }),
    ),
  ];
}

function testChange(id: string, ids: Ids, given: (typeof tests)[number], today: IsoDate): Change {
  const starter = validationStarters.find((each) => each.id === given.starter);
  if (starter === undefined) throw new Error(`the sample uses the unknown starter ${given.starter}`);
  const { component, claim, test } = starter;
  return change('validation', id, {
    partnerId: ids.partner,
    starterId: starter.id,
    component,
    claim,
    test,
    colleagueId: ids.colleague(given.who),
    due: agreedDay(today, given.dueIn),
    outcome: given.outcome?.is ?? null,
    outcomeOn: given.outcome === undefined ? null : addDays(today, -given.outcome.daysAgo),
    note: given.note ?? '',
  });
}
