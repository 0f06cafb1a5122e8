import { callNames, type CallName } from '#shared/ipc/contract.ts';
import { randomFrom, type Random } from '../../property/random.ts';
import { Tally, type Outcome } from '../outcome.ts';
import { commitOf, firstRows, good, WITNESS } from './good.ts';
import { holes, junk, lattice, mutated, strings } from './junk.ts';
import { mayTake } from './oracle.ts';
import { mainWindow, startApp, type Sender, type StartedApp } from './start-app.ts';
import { wrongValues } from './stored-values.ts';

/** Calls that begin a new profile, or end the app, when they are right: they only get what is wrong. */
const onlyWrong: ReadonlySet<string> = new Set<CallName>(['profile.startFresh', 'profile.retry']);
/** How often calls come that are not as frequent as the others. */
const weights: Readonly<Partial<Record<CallName, number>>> = {
  'data.commit': 40,
  'drafts.keep': 8,
  'backup.make': 1,
  'partners.findings': 1,
  'profile.retry': 1,
  'profile.startFresh': 1,
};
const USUAL_WEIGHT = 4;
/** The longest that one answer may take, in ms: a stalled machine takes some hundred. */
const LONGEST_ANSWER = 5_000;
/** As many as can be taken back at most. */
const UNDONE_FIRST = 200;
const BETWEEN_LOOKS = 20_000;

const weighted: readonly CallName[] = callNames.flatMap((name) =>
  Array.from({ length: weights[name] ?? USUAL_WEIGHT }, () => name),
);

/**
 * Payloads of every kind for every call, through the real registration: nothing is taken that a hand-written oracle does not allow,
 * nothing fails without a code, nobody but our own page is answered, and what was written before stays.
 */
export async function callsSuite(
  count: number,
  seed: number,
  onProgress?: (outcome: Outcome) => void,
): Promise<Outcome> {
  const random = randomFrom(seed);
  const tally = new Tally();
  const app = await startApp();
  const uncaught: string[] = [];
  const note = (error: unknown): void => void uncaught.push(String(error));
  process.on('uncaughtException', note).on('unhandledRejection', note);
  try {
    const first = await app.send('data.commit', commitOf(firstRows));
    if (first?.result.ok !== true) tally.count([], [`the first rows were refused: ${JSON.stringify(first)}`]);
    // What undo takes back before it reaches the first rows.
    for (let done = 0; done < UNDONE_FIRST; done += 1)
      await app.send(
        'data.commit',
        commitOf([{ entity: 'colleague', row: 'c', fields: { name: `Kim ${String(done)}` } }]),
      );
    for (const [name, payload] of endless()) tally.count([], await attempt(app, name, payload, mainWindow));
    for (let done = 0; done < count; done += 1) {
      const [name, payload, from] = attackOf(random);
      const wrong = await attempt(app, name, payload, from);
      if (done % BETWEEN_LOOKS === BETWEEN_LOOKS - 1) onProgress?.(tally.outcome);
      tally.count([], [...wrong, ...uncaught.splice(0)]);
    }
    const lost = await lostOf(app);
    await app.close();
    const failures = app.unexpected().map((text) => `failed without a code: ${text}`);
    tally.count(lost, [...failures, ...wrongValues(app.folder)]);
  } finally {
    app.remove();
    process.off('uncaughtException', note).off('unhandledRejection', note);
  }
  return tally.outcome;
}

function attackOf(random: Random): readonly [string, unknown, Sender] {
  const name = random.chance(0.02) ? random.pick([...strings, 'fs.read']) : random.pick(weighted);
  const make = Object.hasOwn(good, name) ? good[name as CallName] : undefined; // just found among the calls
  const base = make?.(random);
  const way = random.next();
  const payload = way < 0.2 ? junk(random) : way < 0.96 ? mutated(random, base) : base;
  const from = random.chance(0.01) ? random.pick(strangers) : mainWindow;
  return [name, payload === undefined && onlyWrong.has(name) ? null : payload, from];
}

/** Frames that are not ours, however much they look like it. */
const strangers: readonly Sender[] = [
  { ...mainWindow, senderFrame: null },
  { ...mainWindow, senderFrame: { parent: {}, url: 'app://rapport/index.html' } },
  ...[
    'https://evil.example/',
    'app://evil/index.html',
    'app://rapport@evil/index.html',
    'app://rapport.evil/index.html',
    'file:///index.html',
    'app://rapport:80/index.html',
    'about:blank',
    'app://rapport/other.html',
  ].map((url) => ({ ...mainWindow, senderFrame: { parent: null, url } })),
];

/** Payloads that are small as they are sent and endless when they are walked, or long and refused by their length. */
function endless(): readonly (readonly [CallName, unknown])[] {
  const changes = Array.from({ length: 1_000_000 }, () => ({ entity: 'person', row: 'a', fields: {} }));
  return [
    ['data.commit', commitOf(changes)],
    ['data.commit', commitOf(holes(8_000_000))],
    ['data.commit', commitOf(lattice(39))],
    ['data.commit', commitOf([{ entity: 'person', row: 'a', fields: { otherPlanPersonIds: lattice(30) } }])],
    ['files.save', { kind: 'csv', suggestedName: 'x', bytes: lattice(38) }],
    ['menu.state', { enabled: lattice(35), undoLabel: null, redoLabel: null }],
    ['settings.set', { layout: lattice(36) }],
    ['settings.set', { layout: Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, 1])) }],
  ];
}

/** What is wrong with the answer to one payload. */
async function attempt(
  app: StartedApp,
  name: string,
  payload: unknown,
  from: Sender,
): Promise<readonly string[]> {
  const answered = await app.send(name, payload, from).catch((error: unknown) => `threw ${String(error)}`);
  const wrong: string[] = [];
  if (typeof answered === 'string') return [`${name} ${answered}`];
  if (answered === null) return [];
  const { result: answer, took } = answered;
  if (took > LONGEST_ANSWER) wrong.push(`${name} took ${Math.round(took)} ms`);
  if (!answer.ok && answer.error.code === 'unexpected')
    wrong.push(`${name} failed unexpectedly for ${shown(payload)}`);
  if (answer.ok && from !== mainWindow) wrong.push(`${name} answered a stranger`);
  if (answer.ok && !mayTake(name, structuredClone(payload))) wrong.push(`${name} took ${shown(payload)}`);
  if ('polluted' in {}) wrong.push(`${name} changed what every object has`);
  return wrong;
}

/** Enough of a payload to see what it was. */
function shown(payload: unknown): string {
  const kind = Object.prototype.toString.call(payload);
  const text = JSON.stringify(payload, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : typeof value === 'string' ? value.slice(0, 60) : value,
  );
  return `${kind} ${(text ?? '').slice(0, 300)}`;
}

async function lostOf(app: StartedApp): Promise<readonly string[]> {
  const answer = await app.send('partner.open', { partnerId: WITNESS.id });
  const rows = answer?.result.ok === true ? JSON.stringify(answer.result.value) : '';
  return rows.includes(WITNESS.name) ? [] : ['the partner that no payload names is gone'];
}
