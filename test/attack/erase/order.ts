import type { ErasureChoice } from '#shared/model/erasure.ts';

/** What a process is to do before it is killed: erase somebody, or (`null`) only open the folder, which finishes what was begun. */
export type Order = {
  readonly folder: string;
  readonly erase: { readonly personId: string; readonly choices: readonly ErasureChoice[] } | null;
  /** Whether the user stops it at its first progress. */
  readonly stops: boolean;
};

/** What the process says: it begins, the erasure has come to where nothing can stop it, it was stopped, all is done. */
export type Said = 'ready' | 'begin' | 'certain' | 'stopped' | 'done';
