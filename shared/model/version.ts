import { defineEntity, type RecordOf } from './entity.ts';
import { longText, oneOf, optionalNumber, ref, shortText } from './field.ts';

const versionKinds = ['own', 'import', 'merge', 'plan'] as const;
/** Who made a version: the user, or the app before an import, before a colleague's work, or before much was decided in the plan at once. */
export type VersionKind = (typeof versionKinds)[number];
export const versionKindLabels: Readonly<Record<VersionKind, string>> = {
  own: 'Named by you',
  import: 'Before an import',
  merge: 'Before merging',
  plan: 'Before planning',
};

/**
 * A moment of a partner's history with a name. It holds no copy: the log of this device gives the state at its moment, so it never
 * leaves this device.
 */
export const version = defineEntity(
  'version',
  'partner',
  {
    partnerId: ref('partner'),
    name: shortText(),
    note: longText(),
    kind: oneOf(versionKinds, 'own'),
    /** Number of the newest command that it holds; null = everything before the command that made the version. */
    lastCommand: optionalNumber('integer', { min: 0 }),
  },
  {
    sharing: { onlyForMe: ['partnerId', 'name', 'note', 'kind', 'lastCommand'] },
    names: { name: 'text', note: 'text' },
  },
);
export type Version = RecordOf<typeof version>;
