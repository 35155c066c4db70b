import { guideThemes } from '../schemas/guide.ts';
import { listModels, listProgrammeComparisons, listProgrammes } from './articles.ts';
import { listGuides } from './guides.ts';
import { listOrganisations } from './organisations.ts';

/** A part of a section's menu: its heading, if it has one, and its pages in order. */
export interface MenuPart {
  heading?: string;
  links: readonly { title: string; href: string }[];
}

/** A section's menu: its name and its pages, in parts. */
export interface Menu {
  title: string;
  parts: MenuPart[];
}

/** The organisations, the alternatives, and those only described. */
export async function organisationsMenu(): Promise<Menu> {
  const [compared, alternatives, related] = await Promise.all([
    listOrganisations('compared'),
    listOrganisations('alternative'),
    listOrganisations('related'),
  ]);
  const parts = [
    { heading: 'Organisations', links: compared.map(link) },
    { heading: 'Other ways', links: alternatives.map(link) },
    { heading: 'Also worth knowing', links: related.map(link) },
  ];
  return { title: 'Organisations', parts: parts.filter((part) => part.links.length > 0) };
}

/** The guides, by theme. */
export async function guidesMenu(): Promise<Menu> {
  const guides = await listGuides();
  const parts = Object.entries(guideThemes).map(([theme, heading]) => ({
    heading,
    links: guides.filter((guide) => guide.theme === theme).map(({ title, href }) => ({ title, href })),
  }));
  return { title: 'Guides', parts: parts.filter((part) => part.links.length > 0) };
}

/** The models, and the page that compares them. */
export async function modelsMenu(): Promise<Menu> {
  const models = await listModels();
  const links = models.map(({ title, href }) => ({ title, href }));
  return {
    title: 'Ways of seeing it',
    parts: [{ links: [...links, { title: 'Side by side', href: '/models/compare/' }] }],
  };
}

/** The programmes, and the pages that set two beside each other. */
export async function programmesMenu(): Promise<Menu> {
  const [programmes, comparisons] = await Promise.all([listProgrammes(), listProgrammeComparisons()]);
  const links = [...programmes, ...comparisons].map(({ title, href }) => ({ title, href }));
  return { title: 'Programmes', parts: [{ links }] };
}

function link({ name, href }: { name: string; href: string }) {
  return { title: name, href };
}
