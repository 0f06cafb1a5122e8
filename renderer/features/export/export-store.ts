import { create } from 'zustand';
import { useSettings } from '#renderer/app/settings-store.ts';
import type { Audience, ExportKind } from '#shared/ipc/types.ts';

/** What the user has chosen in the export dialog. */
export type ExportChoice = {
  readonly kind: ExportKind;
  readonly audience: Audience;
  readonly paper: 'a4' | 'letter';
  /** Pixels of the picture for one unit of the map. */
  readonly pixels: 2 | 3 | 4;
};

/** An export that runs now. */
export type ExportJob = { readonly jobId: string; readonly abort: AbortController };

/** The export dialog. Transient: the paper alone is remembered, in the settings. */
export type ExportStore = {
  readonly open: boolean;
  readonly choice: ExportChoice;
  readonly job: ExportJob | null;
};

export const useExport = create<ExportStore>(() => ({
  open: false,
  choice: { kind: 'pdf', audience: 'internal', paper: 'a4', pixels: 2 },
  job: null,
}));

/** Shows the dialog for one kind of file; the audience starts as internal each time, so that nobody relies on the last one. */
export function openExport(kind: ExportKind): void {
  const { choice, job } = useExport.getState();
  if (job !== null) return useExport.setState({ open: true });
  const { paper } = useSettings.getState();
  useExport.setState({ open: true, choice: { ...choice, kind, paper, audience: 'internal' } });
}

/** Closes the dialog; a running export goes on. */
export function closeExport(): void {
  useExport.setState({ open: false });
}

/** Changes a part of the choice. */
export function choose(part: Partial<ExportChoice>): void {
  useExport.setState(({ choice }) => ({ choice: { ...choice, ...part } }));
}
