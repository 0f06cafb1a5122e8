/**
 * Puts a text on the clipboard and says whether it worked. Uses the old copy command on purpose: the newer clipboard object
 * asks for a permission, and the session denies every permission.
 */
export function copyText(text: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.setAttribute('readonly', '');
  holder.setAttribute('aria-hidden', 'true');
  // Out of sight, but rendered: a hidden field cannot be copied from.
  holder.style.position = 'fixed';
  holder.style.inset = '-100px auto auto -100px';
  const before = document.activeElement;
  document.body.append(holder);
  holder.select();
  try {
    return document.execCommand('copy');
  } finally {
    holder.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
