import { create } from 'zustand';
import type { PersonId } from '#shared/model/id.ts';

/** The person whom the dialog of erasing is about. Transient. */
export const useErasing = create<{ readonly personId: PersonId | null }>(() => ({ personId: null }));

export function askToErase(personId: PersonId): void {
  useErasing.setState({ personId });
}

export function closeErasing(): void {
  useErasing.setState({ personId: null });
}
