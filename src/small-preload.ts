import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * A script that loads another asks for all the files of that one at once. Vite’s own helper for this weighs as
 * much as the scripts that use it, for style sheets and nonces that this site has none of: its styles stand
 * in the page (`build.inlineStylesheets`).
 */
export function smallPreload(): Plugin {
  return {
    name: 'small-preload',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === HELPER ? `export const __vitePreload = ${preload.toString()}` : null;
    },
  };
}

/** Runs in the browser. `files` are addresses below the root. */
function preload<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `/${file}`;
    document.head.append(link);
  }
  return load();
}
