/** Who comes with a list: people, and seats that nobody holds. */
export type Arrivals = { readonly people: number; readonly vacant: number };

/** `1 person`, `107 people`. */
function peopleText(count: number): string {
  return count === 1 ? '1 person' : `${numberText(count)} people`;
}

/** `15 people and 1 vacant seat`; empty when nobody comes. */
export function arrivalsText({ people, vacant }: Arrivals): string {
  const seats = vacant === 1 ? '1 vacant seat' : `${numberText(vacant)} vacant seats`;
  return [...(people > 0 ? [peopleText(people)] : []), ...(vacant > 0 ? [seats] : [])].join(' and ');
}

/** A number with separators. */
export function numberText(count: number): string {
  return count.toLocaleString('en-US');
}
