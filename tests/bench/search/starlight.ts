import { join } from 'node:path';
import { asMarkdown, type PageText } from './texts.ts';
import { setUpWorkshop } from './workshop.ts';

const PACKAGES = ['astro@7.3.5', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0'];

/** Builds a Starlight site of some texts as it comes, in a temporary folder, and gives the folder of the build. */
export function buildStarlight(texts: readonly PageText[]): string {
  const workshop = setUpWorkshop('starlight', PACKAGES);
  for (const [place, text] of texts.entries()) {
    const slug = (href: string) => `slug: ${href === '/' ? 'index' : href.replace(/^\/|\/$/g, '')}`;
    workshop.write(`src/content/docs/${place}.md`, asMarkdown(text, slug));
  }
  workshop.write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  workshop.write(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'http://localhost', integrations: [starlight({ title: 'Same texts' })] });
`,
  );
  workshop.run('npx', 'astro', 'build');
  return join(workshop.folder, 'dist');
}
