import { isTyping } from '#renderer/ui/typing.ts';

/**
 * Takes the focus out of the field that the user types in, or the slider that is moved, which saves its text. To be called before a key or a menu takes away
 * the place where the field is: a field that just goes tells nobody.
 */
export function leaveField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  const isSlider = activeElement instanceof HTMLInputElement && activeElement.type === 'range';
  if (isTyping(activeElement) || isSlider) activeElement.blur();
}
