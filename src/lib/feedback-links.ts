/** Where a reader may say what is wrong with a page. */
export interface FeedbackLink {
  text: string;
  href: string;
}

/**
 * Links that open a letter or an issue about a page; none where the owner has
 * named neither. They carry the page’s address and nothing else, and nothing
 * is sent until the reader sends it.
 */
export function feedbackLinks(
  { contactEmail, repository }: { contactEmail: string; repository: string },
  address: string,
): FeedbackLink[] {
  const subject = encodeURIComponent(address);
  return [
    ...(contactEmail
      ? [{ text: 'Tell us by email', href: `mailto:${contactEmail}?subject=${subject}` }]
      : []),
    ...(repository
      ? [{ text: 'Open an issue (another website)', href: `${repository}/issues/new?title=${subject}` }]
      : []),
  ];
}
