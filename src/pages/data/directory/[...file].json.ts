import type { APIRoute } from 'astro';
import { listDirectoryFiles } from '../../../data/directory-files.ts';
import { listPlaceFiles } from '../../../data/place-files.ts';

export async function getStaticPaths() {
  const files = [...(await listDirectoryFiles()), ...listPlaceFiles()];
  return files.map(({ path, text }) => ({ params: { file: path }, props: { text } }));
}

/** `/data/directory/in/leeds.json` and its like: what the filters read, and the places a reader may type. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'application/json' } });
