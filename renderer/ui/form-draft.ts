import { useRef, type RefObject } from 'react';
import type { DraftPlace, TypedDraft } from './draft-keeper.ts';

/** A field of a form whose text is saved with the form: leaving the field does not end its draft. */
export type FormField = {
  readonly place: DraftPlace;
  /** What the draft is called away from its form; undefined where the label of the field says enough. */
  readonly called: string | undefined;
  readonly opened: RefObject<TypedDraft | null>;
};

/** The draft of a form with one text. */
export type FormDraft = {
  /** For the field, in place of a place. */
  readonly field: FormField;
  /** Runs what saves the form. What resolves to false, or fails, leaves the draft as it is. */
  readonly save: <T>(save: () => T | Promise<T>) => Promise<T>;
  /** The same for a form that closes at once: what could not be saved is offered again. */
  readonly settle: (save: () => unknown) => Promise<void>;
  /** The form is done, or given up: the draft goes. A form that goes away without it leaves its draft to be offered again. */
  readonly end: () => void;
};

/** Keeps what is typed in a form, by the label of its field or as it is `called`, until the form is saved or given up. */
export function useFormDraft(place: DraftPlace, called?: string): FormDraft {
  const opened = useRef<TypedDraft>(null);
  return {
    field: { place, called, opened },
    save: async (save) => (opened.current === null ? save() : opened.current.saveForm(save)),
    settle: async (save) => {
      const { current } = opened;
      opened.current = null;
      await (current === null ? save() : current.settle(save));
    },
    end: () => {
      opened.current?.drop();
      opened.current = null;
    },
  };
}
