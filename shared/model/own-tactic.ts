import { defineEntity, type RecordOf } from './entity.ts';
import { flag, json, longText, optionalId, optionalOneOf } from './field.ts';
import { isPlainList, isRecordOf, isText } from './plain-value.ts';
import { strategies } from './strategy.ts';

function areShortWords(value: unknown): boolean {
  return isPlainList(value, 20) && value.every((word) => isText(word, 40));
}

/** A tactic that the user wrote or switched off; the built-in ones are data in `shared/playbook`. */
export const ownTactic = defineEntity(
  'own_tactic',
  'profile',
  {
    /** Id of the built-in tactic that this row replaces, or empty for a new one. */
    replaces: optionalId(),
    strategy: optionalOneOf(strategies),
    text: longText(),
    applies: json<Readonly<Record<string, readonly string[]>>>(
      (value) => isRecordOf(value, 40, (words, key) => isText(key, 40) && areShortWords(words)),
      'conditions with a list of words each',
      {},
    ),
    why: longText(),
    source: longText(),
    enabled: flag(true),
  },
  {
    sharing: {
      everything: ['replaces', ['strategy', 'text', 'applies', 'why', 'source'], 'enabled'],
    },
    names: { text: 'text', applies: 'never', why: 'text', source: 'text' },
  },
);
export type OwnTactic = RecordOf<typeof ownTactic>;
