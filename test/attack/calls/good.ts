import type { CallName } from '#shared/ipc/contract.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import type { Random } from '../../property/random.ts';
import { commandNamed } from '../model/action.ts';

/** The row of each entity that payloads refer to; they are there before the first payload. */
const known: Readonly<Partial<Record<EntityName, string>>> = {
  partner: 'p',
  person: 'a',
  seat: 's',
  colleague: 'c',
  initiative: 'i',
  touchpoint: 't',
  plan: 'pl',
  plan_line: 'a.plan',
  culture_respondent: 'r',
  owner_respondent: 'o',
};

/** A partner that no payload names: what it says must still be there at the end. */
export const WITNESS = { id: 'witness', name: 'Said before all attacks' };

/** The rows that make `known` true. */
export const firstRows: readonly unknown[] = [
  { entity: 'partner', row: WITNESS.id, fields: { name: WITNESS.name } },
  { entity: 'partner', row: 'p', fields: { name: 'Fjordline' } },
  { entity: 'colleague', row: 'c', fields: { name: 'Kim' } },
  { entity: 'initiative', row: 'i', fields: { name: 'Initiative' } },
  { entity: 'person', row: 'a', fields: { partnerId: 'p', name: 'Ada' } },
  { entity: 'seat', row: 's', fields: { partnerId: 'p', personId: 'a' } },
  { entity: 'touchpoint', row: 't', fields: { partnerId: 'p' } },
  { entity: 'plan', row: 'pl', fields: { partnerId: 'p' } },
  { entity: 'plan_line', row: 'a.plan', fields: { partnerId: 'p', planId: 'pl', personId: 'a' } },
  { entity: 'culture_respondent', row: 'r', fields: { partnerId: 'p' } },
  { entity: 'owner_respondent', row: 'o', fields: {} },
];

/** A commit of these changes. */
export function commitOf(changes: unknown): Readonly<Record<string, unknown>> {
  return { command: { ...commandNamed('calls').command, partnerId: 'p' }, changes };
}

function goodChange(random: Random): unknown {
  const entity = random.pick(entityNames);
  const fields: Record<string, unknown> = {};
  for (const [name, { ref, listOf, initial }] of Object.entries(entityOf(entity).fields)) {
    const target = known[(ref ?? listOf) as EntityName]; // the model refers to its own entities
    if (ref !== undefined && initial === '') fields[name] = target;
    else if (random.chance(0.4))
      fields[name] =
        ref === undefined ? (listOf === undefined ? initial : [target]) : random.pick([null, target]);
  }
  const row = entity === 'partner' ? 'p' : `r${random.integer(20)}`;
  return { entity, row, fields };
}

type Maker = (random: Random) => unknown;
const fixed =
  (value: unknown): Maker =>
  () =>
    value;

/** A payload that each call takes, to be spoilt in one place; calls that are left out take none. */
export const good: Readonly<Partial<Record<CallName, Maker>>> = {
  'app.left': fixed({ state: 'saved' }),
  'settings.set': fixed({ theme: 'dark', userName: 'Kim', layout: { a: 1, b: 'x' } }),
  'agenda.list': fixed({ partnerId: 'p', days: 7 }),
  'people.find': fixed({ query: 'a', most: 5 }),
  'partner.open': fixed({ partnerId: 'p' }),
  'data.commit': (random) =>
    commitOf(Array.from({ length: 1 + random.integer(4) }, () => goodChange(random))),
  'data.cancel': fixed({ jobId: 'j' }),
  'data.history': fixed({ entity: 'person', row: 'a' }),
  'person.report': fixed({ personId: 'a' }),
  'erase.texts': fixed({ personId: 'a' }),
  'erase.person': fixed({
    personId: 'a',
    choices: [{ entity: 'touchpoint', row: 't', field: 'summary', way: 'name' }],
  }),
  'partners.trends': fixed({ months: 12 }),
  'history.list': (random) => ({
    partnerId: 'p',
    personId: random.pick([null, 'a']),
    topic: random.pick([null, 'ratings', 'people']),
    who: random.pick([null, 'Kim']),
    before: random.pick([null, 5]),
    most: 20,
  }),
  'history.takeBack': fixed({ command: 2 }),
  'partner.waiting': fixed({ partnerId: 'p' }),
  'differences.removed': fixed({ id: 'c' }),
  'differences.written': fixed({ id: 'c' }),
  'history.versions': fixed({ partnerId: 'p' }),
  'history.trend': fixed({ partnerId: 'p', months: 24 }),
  'history.between': (random) => ({
    partnerId: 'p',
    from: random.pick([
      { kind: 'day', day: '2026-05-12' },
      { kind: 'after', command: 1 },
    ]),
    to: null,
  }),
  'drafts.keep': fixed({
    id: 'd',
    entity: 'person',
    row: 'a',
    field: 'notes',
    personIds: ['a'],
    partnerId: 'p',
    label: 'Notes',
    text: 'Typed',
    form: null,
  }),
  'drafts.drop': fixed({ ids: ['d'] }),
  'files.save': (random) => ({ kind: 'csv', suggestedName: 'x', bytes: new Uint8Array(random.integer(9)) }),
  'snapshot.save': fixed({ partnerId: 'p', level: 'facts', passphrase: null, suggestedName: 'x' }),
  'snapshot.sample': fixed({ partnerId: 'p' }),
  'snapshot.drop': fixed({ fileName: 'x.rapport', bytes: new Uint8Array(8) }),
  'snapshot.preview': fixed({ id: 'f', passphrase: 'six words of somebody at all' }),
  'snapshot.merge': fixed({ id: 'f', mayRemovePeople: false }),
  'snapshot.close': fixed({ id: 'f' }),
  'sharing.connect': fixed({ id: 'f', passphrase: 'six words of a team', workspaceName: 'T', userName: 'K' }),
  'sharing.unlock': fixed({ passphrase: 'six words of a team' }),
  'sharing.share': fixed({ partnerId: 'p', level: 'facts' }),
  'sharing.unshare': fixed({ partnerId: 'p' }),
  'sharing.activity': fixed({ before: null, most: 20 }),
  'sharing.accept': fixed({ id: 'd.p' }),
  'sharing.refuse': fixed({ id: 'd.p' }),
  'pdf.print': fixed({
    partnerId: 'p',
    document: {
      kind: 'plan',
      sections: ['summary', 'changes'],
      since: { moment: { kind: 'day', day: '2026-05-12' }, name: 'May' },
    },
    audience: 'internal',
    paper: 'a4',
    suggestedName: 'x',
    jobId: 'j',
  }),
  'pdf.preview': fixed({
    partnerId: 'p',
    document: { kind: 'plan', sections: ['overview', 'map'] },
    audience: 'partner-safe',
    paper: 'letter',
    jobId: 'j',
  }),
  'pdf.cancel': fixed({ jobId: 'j' }),
  'print.ready': fixed({ jobId: 'j', error: null }),
  'backup.restore': fixed({ file: 'rapport-20260101-000000000-quit.sqlite' }),
  'menu.state': fixed({ enabled: ['a'], undoLabel: null, redoLabel: null }),
};
