/** Placeholder until the data thread stands; the build needs the entry. */
export {};
