import { z } from 'zod';
import type { Change } from '../model/change.ts';
import type { IsoDate, NewId, PartnerId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { EntityName } from '../model/registry.ts';
import type { Outcome } from './outcome.ts';

/**
 * One parameter of an edit as the log keeps it: an id, a number, or a word of a fixed list, never a text of the user's. `rows` names
 * the entities whose ids it may hold, so that their names can be looked up when the sentence is made.
 */
export type Parameter<T> = { readonly schema: z.ZodType<T>; readonly rows: readonly EntityName[] };

/** Most ids that the log keeps of one parameter. */
const MOST_IDS = 20;

const anId = z.string().min(1).max(120);

/** The id of a row of one of these entities. */
export function idOf<T extends string>(...rows: readonly EntityName[]): Parameter<T> {
  return { schema: anId as unknown as z.ZodType<T>, rows }; // checked as text; a sentence looks the row up
}

/** Some rows: the ids of the first 20, and how many there were. */
export type Several<T> = { readonly ids: readonly T[]; readonly of: number };

/** The ids of rows of these entities. */
export function idsOf<T extends string>(...rows: readonly EntityName[]): Parameter<Several<T>> {
  const schema = z.object({ ids: z.array(anId).max(MOST_IDS), of: z.number().int().min(0) });
  return { schema: schema as unknown as z.ZodType<Several<T>>, rows }; // as for one id
}

/** Some rows as the log keeps them. */
export function several<T>(ids: readonly T[]): Several<T> {
  return { ids: ids.slice(0, MOST_IDS), of: ids.length };
}

/** A word of a fixed list. */
export function oneOf<const V extends string>(values: readonly V[]): Parameter<V> {
  return { schema: z.enum(values), rows: [] };
}

/** A whole number that is not negative. */
export function count(): Parameter<number> {
  return { schema: z.number().int().min(0), rows: [] };
}

/** A calendar date. */
export function day(): Parameter<IsoDate> {
  return { schema: z.iso.date() as unknown as z.ZodType<IsoDate>, rows: [] }; // the check is what makes it one
}

/** Names of fields of a record. */
export function fieldNames(): Parameter<readonly string[]> {
  return { schema: z.array(z.string().regex(/^[a-zA-Z]{1,60}$/)).max(40), rows: [] };
}

export function yesOrNo(): Parameter<boolean> {
  return { schema: z.boolean(), rows: [] };
}

/** The same, or null. */
export function orNull<T>({ schema, rows }: Parameter<T>): Parameter<T | null> {
  return { schema: schema.nullable(), rows };
}

/** A parameter that commands of earlier versions do not have. */
export function added<T>({ schema, rows }: Parameter<T>): Parameter<T | undefined> {
  return { schema: schema.optional(), rows };
}

/** What an edit works from: the state after everything that was saved before it, and what `shared/` cannot know by itself. */
export type SharedSetting = {
  readonly state: PartnerState;
  /** Local date. */
  readonly today: IsoDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The user's own name as the settings have it. */
  readonly userName: string;
  readonly newId: NewId;
};
export type EditSetting = SharedSetting & { readonly partnerId: PartnerId };

export type EditParameters = Readonly<Record<string, Parameter<unknown>>>;
type ValuesOf<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

type Definition<Input, P extends EditParameters, Setting> = {
  readonly parameters: P;
  /** What is logged of an input; given the state before the edit. */
  readonly logged: (state: PartnerState, input: Input) => ValuesOf<P>;
  /**
   * What was done, as the undo menu says it: `Rate support of Ada Berg`. The state holds at least the rows whose ids are in the
   * parameters, as they are now, deleted ones included; a row that is missing was erased.
   */
  readonly label: (state: PartnerState, parameters: ValuesOf<P>) => string;
  readonly changes: (setting: Setting, input: Input) => readonly Change[] | Outcome;
};

/**
 * One edit: its name, what the log keeps of it, its sentence, and its changes. The log stores name and parameters only; the
 * sentence is made when it is shown, so that it can be said in better words later, and in it a person can be forgotten.
 */
export type Edit<Input, P extends EditParameters, Setting> = Definition<Input, P, Setting> & {
  /** Stable, part of the data format. */
  readonly name: string;
  /** Whether it changes the open partner, or what all partners share. */
  readonly scope: 'partner' | 'profile';
};

/** An edit of one partner. */
export function edit<Input, P extends EditParameters>(
  name: string,
  definition: Definition<Input, P, EditSetting>,
): Edit<Input, P, EditSetting> {
  return { name, scope: 'partner', ...definition };
}

/** An edit of what all partners share. */
export function sharedEdit<Input, P extends EditParameters>(
  name: string,
  definition: Definition<Input, P, SharedSetting>,
): Edit<Input, P, SharedSetting> {
  return { name, scope: 'profile', ...definition };
}

/** For edits of which the log keeps nothing but the name. */
export const nothingLogged = { parameters: {}, logged: (): Record<never, never> => ({}) } as const;
