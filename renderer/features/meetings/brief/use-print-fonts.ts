import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import { useEffect, useState } from 'react';
import { fontsReady } from '#renderer/print/measure-text.ts';

/** Loads the fonts of paper for every script in a document; 0 until they are there, then a number that grows with each loading. */
export function usePrintFonts(content: object): number {
  const [loaded, setLoaded] = useState(0);
  useEffect(() => {
    let current = true;
    void fontsReady(JSON.stringify(content)).then(() => {
      if (current) setLoaded((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [content]);
  return loaded;
}
