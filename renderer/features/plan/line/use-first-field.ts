import { useEffect, type RefObject } from 'react';

/** Puts the focus into the first field of a form when it appears. */
export function useFirstField(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [form]);
}
