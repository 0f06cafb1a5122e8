/** A line of a definition list: what it is called and what it says. */
export type Fact = { readonly label: string; readonly text: string };

/** A fact that tables also look up, by a key that stays when the label is reworded. */
export type KeyedFact<K extends string> = Fact & { readonly key: K };
