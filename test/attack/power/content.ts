/** A change of a file's content: bytes at a place, or another length. */
export type ContentChange =
  | { readonly kind: 'write'; readonly offset: number; readonly data: Buffer }
  | { readonly kind: 'length'; readonly offset: number };

/** The content of a file, which grows with what is written; what was never written is zero. */
export class Content {
  #bytes: Buffer;
  #length: number;

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#bytes = bytes;
    this.#length = bytes.length;
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  copy(): Content {
    return new Content(Buffer.from(this.bytes));
  }

  apply(change: ContentChange): void {
    const end = change.kind === 'write' ? change.offset + change.data.length : change.offset;
    if (change.kind === 'length' && end < this.#length) this.#bytes.fill(0, end, this.#length);
    this.#reserve(end);
    if (change.kind === 'write') change.data.copy(this.#bytes, change.offset);
    this.#length = change.kind === 'write' ? Math.max(this.#length, end) : end;
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = Buffer.alloc(Math.max(length, this.#bytes.length * 2, 65_536));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
