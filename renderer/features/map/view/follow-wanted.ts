import { mapHasFlown, useMapWanted } from '#renderer/session/show-on-map.ts';
import { reveal } from '../scene/scene-store.ts';
import { flyTo, keepInView } from './map-control.ts';

/** Brings into view what the map is asked to show, while it is mounted; the returned function stops. */
export function followWanted(): () => void {
  const fly = (): void => {
    const seatId = useMapWanted.getState().flyTo;
    if (seatId === null) return;
    mapHasFlown();
    flyTo(seatId);
  };
  fly();
  return useMapWanted.subscribe((now, before) => {
    fly();
    if (now.reveal === null || now.reveal === before.reveal) return;
    reveal(now.reveal.seatId);
    keepInView(now.reveal.seatId);
  });
}
