/** The upper halves of single-byte encodings, by name: 128 characters each. Data only; the package's own types leave it out. */
declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  const tables: Readonly<Record<string, { readonly chars: string } | string>>;
  export default tables;
}
declare module 'iconv-lite/encodings/sbcs-data.js' {
  const tables: Readonly<Record<string, { readonly chars: string } | string>>;
  export default tables;
}
