/** The part of d3-flextree that `tree-layout.ts` uses; the package has no types of its own. */
declare module 'd3-flextree' {
  export type FlexNode<T> = {
    readonly data: T;
    readonly parent: FlexNode<T> | null;
    readonly children: readonly FlexNode<T>[] | null;
    /** Horizontal centre. */
    readonly x: number;
    /** Top. */
    readonly y: number;
    each(visit: (node: FlexNode<T>) => void): unknown;
  };
  export type FlexLayout<T> = {
    (tree: FlexNode<T>): FlexNode<T>;
    hierarchy(data: T): FlexNode<T>;
  };
  export function flextree<T>(options: {
    readonly children: (data: T) => readonly T[] | null;
    readonly nodeSize: (node: FlexNode<T>) => readonly [number, number];
    readonly spacing: (a: FlexNode<T>, b: FlexNode<T>) => number;
  }): FlexLayout<T>;
}
