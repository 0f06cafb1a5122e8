import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { outputFolder, projectFolder } from './output-folder.ts';

/** Stands in the built pages where the main process writes the one-time number of each response (content policy). */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** The window and the print pages. Nothing is inlined as `data:`, because the content policy does not allow it. */
export function rendererConfig(): InlineConfig {
  const root = join(projectFolder, 'renderer');
  return {
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), englishOnly()],
    html: { cspNonce: NONCE_PLACEHOLDER },
    // Modules, so that a worker loads what it needs with the first file that needs it.
    worker: { format: 'es', plugins: () => [platformDecoder()] },
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: {
      target: 'chrome140',
      outDir: join(outputFolder(), 'renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_500,
      reportCompressedSize: false,
      rolldownOptions: { input: { index: join(root, 'index.html'), print: join(root, 'print.html') } },
    },
  };
}

/** React Aria brings what screen readers say in 34 languages; the window speaks one of them. How dates look comes from the browser. */
function englishOnly(): Plugin {
  const words = /[\\/]dist[\\/]private[\\/]intl[\\/](?:[\w-]+[\\/])?(?!en-US\.)[\w-]+\.mjs$/;
  return { name: 'english-only', load: (id) => (words.test(id) ? 'export default undefined;' : null) };
}

/** What reads Outlook's mails brings a library of encodings that leans on Node; the platform decodes the same. */
function platformDecoder(): Plugin {
  const id = '\0platform-decoder';
  return {
    name: 'platform-decoder',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'iconv-lite' && /[\\/]msgreader[\\/]/.test(importer ?? '') ? id : null,
    load: (asked) =>
      asked === id
        ? 'export const decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);'
        : null,
  };
}
