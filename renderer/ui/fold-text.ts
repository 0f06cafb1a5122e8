/** Small letters without accents, so that `muller` finds Müller. For searching, not for showing. */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
