import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { serveLastSearchIndex } from './src/dev-search-index.ts';
import { citations } from './src/lib/citation-plugin.ts';
import redirects from './src/redirects.json' with { type: 'json' };
import { smallPreload } from './src/small-preload.ts';
import { site } from './src/site.ts';

export default defineConfig({
  ...(site.url && { site: site.url }),
  // `npm run demo` builds beside the real site, never over it.
  outDir: process.env['SITE_OUT'] ?? './dist',
  trailingSlash: 'always',
  redirects,
  // The lossless kind: the JSX kind drops line-break spaces between inline elements.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: {
    // One round trip paints a page.
    inlineStylesheets: 'always',
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [citations] }),
  },
  integrations: [mdx(), serveLastSearchIndex()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [smallPreload()],
    build: {
      // Scripts stay files, so that the policy needs no hash for them.
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // By its component alone: the rest of the name that Astro gives says nothing, on every page.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
    worker: {
      // The worker of a kept copy answers for the whole site, so it stands at the root, under a name that stays.
      rolldownOptions: { output: { entryFileNames: 'copy-worker.js' } },
    },
  },
});
