import { z } from 'zod';
import { defineEntity, type RecordOf } from './entity.ts';
import { flag, json, longText, optionalOneOf, shortText } from './field.ts';
import { strategies } from './strategy.ts';

/** A tactic that the user wrote or switched off; the built-in ones are data in `shared/playbook`. */
export const ownTactic = defineEntity('own_tactic', 'profile', {
  /** Id of the built-in tactic that this row replaces, or empty for a new one. */
  replaces: shortText(),
  strategy: optionalOneOf(strategies),
  text: longText(),
  applies: json<Readonly<Record<string, readonly string[]>>>(
    z.record(z.string().max(40), z.array(z.string().max(40)).max(20)),
    {},
  ),
  why: longText(),
  source: longText(),
  enabled: flag(true),
});
export type OwnTactic = RecordOf<typeof ownTactic>;
