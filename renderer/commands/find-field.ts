/** Gives the keyboard to the search of the tab that is shown, which is the field inside `<div data-find>`. */
export function focusFind(): void {
  const field = document.querySelector<HTMLInputElement>('[data-find] input');
  field?.focus();
  field?.select();
}
