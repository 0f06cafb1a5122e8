/** Gives the keyboard to the search of the tab that is shown, which is the field inside `<div data-find>`. */
export function focusFind(): void {
  const field = findField();
  field?.focus();
  field?.select();
}

/** Whether what is shown has a search of its own. */
export function hasFind(): boolean {
  return findField() !== null;
}

function findField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('[data-find] input');
}
