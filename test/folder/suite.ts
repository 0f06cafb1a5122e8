import { Tally, type Outcome } from '../attack/outcome.ts';
import type { Suite } from '../attack/suites.ts';
import { randomFrom } from '../property/random.ts';
import { events } from './events.ts';
import { World } from './world.ts';

const STEPS = 14;
const names = Object.keys(events);

/**
 * A team at a folder to which things happen. At the end everything that was said last has to be heard by everybody (else it is lost); nothing that nobody
 * said, nothing of somebody else deleted or written, no crash (else it is wrong).
 */
export const folderSuite: Suite = async (count, seed, onProgress = () => undefined): Promise<Outcome> => {
  const tally = new Tally();
  for (let at = 0; at < count; at += 1) {
    const random = randomFrom(seed + at * 7_919);
    const happening = Array.from({ length: 1 + random.integer(4) }, () => random.pick(names));
    const { lost, wrong } = await oneWorld(seed + at * 7_919, happening);
    const words = (text: string): string =>
      `[${happening.join(', ')}] RAPPORT_SEED=${String(seed + at * 7_919)} 1: ${text}`;
    tally.count(lost.map(words), wrong.map(words));
    onProgress(tally.outcome);
  }
  return tally.outcome;
};

/** One world in which these things happen, one after the other, while the devices go on working. */
export async function oneWorld(
  seed: number,
  happening: readonly string[],
): Promise<{ readonly lost: readonly string[]; readonly wrong: readonly string[] }> {
  const random = randomFrom(seed);
  // The same draws as the choice of the events above, so that one seed tells all.
  for (let drawn = random.integer(4); drawn >= 0; drawn -= 1) random.integer(names.length);
  using world = await World.make(random);
  for (const device of world.devices) await device.say('p1');
  for (const device of world.devices) await device.send();
  for (const name of happening) {
    await events[name]?.(world, random);
    for (let step = 0; step < STEPS / happening.length; step += 1)
      await world.step(random.pick(world.devices));
    if (random.chance(0.3)) world.heal();
  }
  world.heal();
  for (const device of world.devices) if (device.said.size === 0) await device.say('p2');
  await world.settle();
  return { lost: world.lost(), wrong: world.wrong() };
}
