/** Where the links of each page of a PDF lead, as Chromium prints it: pages and links stand in it as plain text. */
export function linksOnPages(pdf: Buffer): string[][] {
  const objects = new Map(
    Array.from(pdf.toString('latin1').matchAll(/^(\d+) 0 obj\b([\s\S]*?)^endobj\b/gm), ([, number, text]) => [
      number ?? '',
      text ?? '',
    ]),
  );
  const pages = [...objects.values()].filter((text) => /\/Type \/Page\b/.test(text));
  return pages.map((text) => {
    const [, links = ''] = /\/Annots \[([^\]]*)\]/.exec(text) ?? [];
    return Array.from(links.matchAll(/(\d+) 0 R/g), ([, number]) => {
      const [, address = ''] = /\/URI \(([^)]*)\)/.exec(objects.get(number ?? '') ?? '') ?? [];
      return address;
    });
  });
}
