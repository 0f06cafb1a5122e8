/** What a page says to the main process. */
export type FromPage =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'loaded'; readonly url: string; readonly title: string }
  | { readonly kind: 'focused'; readonly isFocused: boolean }
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  /** The page wants to go elsewhere; nothing happens unless the main process lets it. */
  | { readonly kind: 'navigate'; readonly id: number; readonly url: string };

/** What the main process says to a page. */
export type ToPage =
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'may-navigate'; readonly id: number; readonly allowed: boolean }
  | { readonly kind: 'focus' }
  | { readonly kind: 'closed' };
