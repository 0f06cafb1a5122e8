import type { PartnerPayload } from '#shared/merge/payload.ts';
import { change } from '#shared/model/change.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { resolveAliases } from '#shared/reading/aliases.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { randomFrom, type Random } from '../property/random.ts';
import { randomEdit } from './random-edit.ts';
import { PARTNER, StoreDevice } from './store-device.ts';

const TEN_YEARS = 315_569_520_000;
const START = Date.UTC(2026, 4, 12);
const DEVICES = 5;

/** What is wrong after one interleaving of five real databases; empty when all of them say the same. */
export function interleaveStores(seed: number, steps: number): readonly string[] {
  const random = randomFrom(seed);
  let time = START;
  const devices = Array.from({ length: DEVICES }, (_, n) => {
    // Clocks off by up to ten years; one of them jumps.
    const off = random.chance(0.4) ? Math.floor((random.next() * 2 - 1) * TEN_YEARS) : 0;
    // The last one was cloned from the one before: it writes under the same id.
    return new StoreDevice(
      `device-${Math.min(n, DEVICES - 2)}`,
      `by-${n}`,
      () => time + (n === 4 && random.chance(0.2) ? -off : off),
    );
  });
  try {
    return run(random, devices, steps, (by) => (time += by));
  } finally {
    for (const device of devices) device.close();
  }
}

type File = { readonly payload: PartnerPayload; readonly from: string };

function run(
  random: Random,
  devices: readonly StoreDevice[],
  steps: number,
  pass: (by: number) => void,
): readonly string[] {
  const [first] = devices;
  first?.edit([change('partner', PARTNER, { name: 'Acme' })]);
  const files: File[] = [];
  const publish = (device: StoreDevice): void => {
    const payload = device.file();
    if (payload !== null) files.push({ payload, from: device.name });
  };
  first?.edit(randomEdit(random, first.state(), PARTNER, () => first.newId()));
  if (first !== undefined) publish(first);
  // Most know the partner when they begin.
  for (const device of devices) if (random.chance(0.7)) readSome(random, device, files);
  for (let step = 0; step < steps; step += 1) {
    // Most of what happens at the same moment has the same clock.
    if (random.chance(0.15)) pass(1);
    const device = random.pick(devices);
    const what = random.next();
    if (what < 0.5) device.edit(randomEdit(random, device.state(), PARTNER, () => device.newId()));
    else if (what < 0.58) device.store.undo();
    else if (what < 0.61) device.store.redo();
    else if (what < 0.64) device.takeBackSome(random);
    else if (what < 0.75) publish(device);
    // Files are lost, read twice, and read long after later ones.
    else readSome(random, device, files);
  }
  return compare(devices);
}

function readSome(random: Random, device: StoreDevice, files: readonly File[]): void {
  if (files.length === 0) return;
  const { payload, from } = random.pick(files);
  device.read(payload, from);
}

/** Everybody reads everybody once more, in two rounds, and then all have to say the same. */
function compare(devices: readonly StoreDevice[]): readonly string[] {
  for (let round = 0; round < 2; round += 1)
    for (const from of devices) {
      const payload = from.file();
      if (payload !== null)
        for (const device of devices) if (device !== from) device.read(payload, from.name);
    }
  const wrong: string[] = [];
  const first = devices[0]?.state() ?? emptyState();
  const texts = devices.map((device) => device.text());
  for (const [n, text] of texts.entries())
    if (text !== texts[0]) wrong.push(`device ${n} differs\n${difference(texts[0] ?? '', text)}`);
  for (const device of devices) {
    const [trouble] = device.trouble();
    if (trouble !== undefined) wrong.push(`${device.name}: ${JSON.stringify(trouble)}`);
    // Whom aliases stand for is nobody's own view.
    const seen = viewOf(device.state());
    if (seen !== viewOf(first))
      wrong.push(`device ${device.name} reads something else\n${difference(viewOf(first), seen)}`);
    // Nothing is left waiting once everything has come.
    const waits = device.connection.db.prepare('SELECT entity, row, field, value FROM unknown_field').all();
    if (waits.length > 0) wrong.push(`${device.name} keeps waiting: ${JSON.stringify(waits[0])}`);
  }
  return wrong;
}

/** What the screens make of it: who is there, who stands for whom, and what colleagues say differently. */
function viewOf(state: PartnerState): string {
  const resolved = resolveAliases(state);
  const seats = [...resolved.seat.values()].map(({ id, personId }) => `${id} ${personId ?? ''}`);
  return JSON.stringify([
    [...resolved.person.keys()].toSorted(),
    seats.toSorted(),
    openDifferences(resolved),
  ]);
}

function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 150), at + 100)}\n${b.slice(Math.max(0, at - 150), at + 100)}`;
}
