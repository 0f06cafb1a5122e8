import { useEffect } from 'react';
import { isTyping } from '#renderer/ui/typing.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { openImport } from './flow/import-flow.ts';
import { useImport } from './flow/import-store.ts';

/**
 * Takes rows that are pasted: in the dialog anything, elsewhere in the window only what is plainly several rows or addresses, and never what
 * is pasted into a field or over another dialog.
 */
export function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (isTyping(event.target) || useDocument.getState().readOnly) return;
      const { open, job } = useImport.getState();
      if (job !== null) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.files[0];
      const inOtherDialog = !open && document.querySelector('[role="dialog"]') !== null;
      if (inOtherDialog) return;
      if (text.trim() === '' && file !== undefined && open) openImport(file);
      else if (open || /\n|@[^@]+@/u.test(text.trim()))
        openImport({ text, html: event.clipboardData?.getData('text/html') ?? '' });
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
