import { create } from 'zustand';
import type { PersonId } from '#shared/model/id.ts';

type Pair = { readonly one: PersonId; readonly other: PersonId };

/** The two people about whom it is asked whether they are the same. Transient. */
export const useMergePeople = create<{ readonly pair: Pair | null }>(() => ({ pair: null }));

/** Shows two people side by side, to make one of them. */
export function askToMerge(pair: Pair): void {
  useMergePeople.setState({ pair });
}

export function closeMergePeople(): void {
  useMergePeople.setState({ pair: null });
}
