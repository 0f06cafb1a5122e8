import { create } from 'zustand';
import { rememberedText, rememberLayout } from '#renderer/session/settings-store.ts';
import type { Room } from '#shared/layout/compose/compose.ts';
import type { PartnerId } from '#shared/model/id.ts';

/** Around the map, in CSS pixels; below it stand the tray and the zoom. */
export const AROUND = { side: 24, top: 26, bottom: 48 } as const;
/** The room grows and shrinks in such steps, so that a pixel more of a panel does not move everybody. */
const STEP = 20;

/** The free area of the map, for which it is laid out. Transient. */
export const useRoom = create<{ readonly room: Room }>(() => ({ room: { width: 820, height: 600 } }));

/** The pane has this size in CSS pixels. */
export function tellPane(pane: { readonly width: number; readonly height: number }): void {
  const width = stepped(pane.width - 2 * AROUND.side);
  const height = stepped(pane.height - AROUND.top - AROUND.bottom);
  const { room } = useRoom.getState();
  if (room.width !== width || room.height !== height) useRoom.setState({ room: { width, height } });
}

function stepped(size: number): number {
  return Math.max(240, Math.floor(size / STEP) * STEP);
}

/** The room for which the user arranged the map of a partner by hand; null where that is not known. */
export function arrangedRoom(partnerId: PartnerId | null): Room | null {
  const text = partnerId === null ? null : rememberedText(keyOf(partnerId));
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text ?? '') ?? [];
  return width === undefined || height === undefined
    ? null
    : { width: Number(width), height: Number(height) };
}

/** The user begins to arrange a map by hand: everything that is not moved stays where it is now. */
export function rememberRoom(partnerId: PartnerId): void {
  const { width, height } = useRoom.getState().room;
  rememberLayout(keyOf(partnerId), `${String(width)}x${String(height)}`);
}

function keyOf(partnerId: PartnerId): string {
  return `map.room.${partnerId}`;
}
