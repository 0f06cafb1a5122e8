/** Small letters without accents, so that `muller` finds Müller. For searching, not for showing. Plain letters take a short way. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- the plain ASCII range
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
