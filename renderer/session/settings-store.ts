import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { applyTheme } from '#renderer/ui/theme.ts';
import type { Settings } from '#shared/ipc/types.ts';

/** The preferences of this profile: saved, not undoable. */
export const useSettings = create<Settings>(() => ({
  theme: 'system',
  paper: 'a4',
  userName: '',
  hintsDone: true,
  layout: {},
}));

/** Takes over what the main process holds, and lets it show. */
export function takeSettings(settings: Settings): void {
  useSettings.setState(settings);
  applyTheme(settings.theme);
}

/** Changes preferences: they show at once and are saved behind. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  takeSettings({ ...useSettings.getState(), ...patch });
  if (patch.userName !== undefined) useDocument.setState({ userName: patch.userName });
  await call('settings.set', patch);
}

const SAVE_AFTER_MS = 400;
let saving: ReturnType<typeof setTimeout> | undefined;

/**
 * Remembers one thing about the layout of the window. Numbers come many in a row (the width of a panel that is dragged) and
 * are saved once they rest, everything else at once. A failure is not worth a message.
 */
export function rememberLayout(key: string, value: number | string | boolean): void {
  const { layout } = useSettings.getState();
  if (layout[key] === value) return;
  useSettings.setState({ layout: { ...layout, [key]: value } });
  clearTimeout(saving);
  if (typeof value === 'number') saving = setTimeout(() => void saveLayout(), SAVE_AFTER_MS);
  else void saveLayout();
}

/** Saves at once what still rests; resolves when it is saved or cannot be. */
export async function saveRestingLayout(): Promise<void> {
  if (saving === undefined) return;
  clearTimeout(saving);
  await saveLayout();
}

async function saveLayout(): Promise<void> {
  saving = undefined;
  await call('settings.set', { layout: useSettings.getState().layout }).catch(() => undefined);
}

/** A remembered number, or what to take when there is none. */
export function rememberedNumber(key: string, otherwise: number): number {
  const value = useSettings.getState().layout[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** A remembered yes or no, or what to take when there is none. */
export function rememberedFlag(key: string, otherwise: boolean): boolean {
  const value = useSettings.getState().layout[key];
  return typeof value === 'boolean' ? value : otherwise;
}

/** A remembered text, or null. */
export function rememberedText(key: string): string | null {
  const value = useSettings.getState().layout[key];
  return typeof value === 'string' && value !== '' ? value : null;
}
