import { useEffect, useRef, useState, type RefObject } from 'react';
import { awaitText, useLanding } from './landing.ts';

/** A text of the page that a button opens for editing. */
export type EditedText = {
  readonly isOpen: boolean;
  readonly open: () => void;
  /** For `TextEditor`: who works by keyboard stays with the text, also where it moves to. */
  readonly close: (byKey: boolean, written: boolean) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** Whether the text of a row is being edited, and where the focus goes when that ends. */
export function useEditedText(rowId: string): EditedText {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const focusBack = useRef(false);
  useLanding(rowId, button);
  useEffect(() => {
    if (isOpen || !focusBack.current) return;
    focusBack.current = false;
    button.current?.focus();
  }, [isOpen]);
  return {
    isOpen,
    open: () => setOpen(true),
    close: (byKey, written) => {
      focusBack.current = byKey;
      if (byKey && written) awaitText(rowId);
      setOpen(false);
    },
    button,
  };
}
