/** A queue of numbers by cost, cheapest first; of equal cost the one that was put in first. */
export class CheapestFirst {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: number, cost: number): void {
    let at = this.#items.length;
    this.#items.push(item);
    this.#costs.push(cost);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#costs[above] ?? 0) <= cost) break;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): number | undefined {
    const [first] = this.#items;
    const item = this.#items.pop();
    const cost = this.#costs.pop();
    if (first === undefined || item === undefined || cost === undefined || this.#items.length === 0)
      return first;
    this.#items[0] = item;
    this.#costs[0] = cost;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if ((this.#costs[left] ?? Infinity) < (this.#costs[least] ?? Infinity)) least = left;
      if ((this.#costs[right] ?? Infinity) < (this.#costs[least] ?? Infinity)) least = right;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(a: number, b: number): void {
    [this.#items[a], this.#items[b]] = [this.#items[b] ?? 0, this.#items[a] ?? 0];
    [this.#costs[a], this.#costs[b]] = [this.#costs[b] ?? 0, this.#costs[a] ?? 0];
  }
}
