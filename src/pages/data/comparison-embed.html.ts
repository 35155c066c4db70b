import type { APIRoute } from 'astro';
import { comparisonEmbed } from '../../data/comparison-embed.ts';
import { embedDocument } from '../../lib/embed/document.ts';

/** The comparison for other websites to keep and send themselves. */
export const GET: APIRoute = async () => new Response(embedDocument(await comparisonEmbed()));
