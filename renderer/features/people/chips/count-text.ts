import { countText as counted } from '#shared/text/wording.ts';

/** A number of people in words, such as `nobody`, `1 person`, `12 people`. */
export function countText(count: number): string {
  return count === 0 ? 'nobody' : counted(count, 'person', 'people');
}
