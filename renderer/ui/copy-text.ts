/**
 * Puts a text on the clipboard and says whether it worked. Uses the old copy command on purpose: the newer clipboard object
 * asks for a permission, and the session denies every permission. Needs no field that is selected, which a dialog would take the focus from.
 */
export function copyText(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isPut = true;
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy') && isPut;
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
