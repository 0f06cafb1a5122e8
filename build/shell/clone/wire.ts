/** The JSON part of an encoded value: plain values as they are, everything else as an array that begins with a tag. */
export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

/** Whether a value is a view on a buffer: a typed array or a DataView. */
export function isTypedArrayView(value: object): value is ArrayBufferView & { readonly length: number } {
  return ArrayBuffer.isView(value);
}
