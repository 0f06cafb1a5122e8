/** Joins the class names that are there, for conditional CSS-module classes. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
