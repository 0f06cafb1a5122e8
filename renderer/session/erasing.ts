import { create } from 'zustand';
import type { PersonId } from '#shared/model/id.ts';

/** Whom the dialog of erasing is about; `name` for somebody who is hidden already, whom no list has. Transient. */
type Erasing = { readonly personId: PersonId | null; readonly name: string | null };

export const useErasing = create<Erasing>(() => ({ personId: null, name: null }));

export function askToErase(personId: PersonId, name: string | null = null): void {
  useErasing.setState({ personId, name });
}

export function closeErasing(): void {
  useErasing.setState({ personId: null, name: null });
}

/** Whether the list of those who were erased is open. Transient. */
export const useErasures = create<{ readonly open: boolean }>(() => ({ open: false }));

export function showErasures(open: boolean): void {
  useErasures.setState({ open });
}
