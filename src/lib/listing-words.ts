import { distanceInWords } from './distance.ts';
import { freshness } from './freshness.ts';
import type { GroupListing } from './group-listing.ts';
import { meetingsInWords } from './meeting-words.ts';
import { provenanceInWords, seenInWords } from './provenance-words.ts';

/** How people meet, in words. */
export const formatWords = {
  'in-person': 'In person',
  online: 'Online',
  phone: 'By phone',
  hybrid: 'In person and online',
} as const;

/** What one does to be there: nobody goes to a group that meets on a screen or by phone. */
export function goOrJoin(format: keyof typeof formatWords): 'go' | 'join' {
  return format === 'online' || format === 'phone' ? 'join' : 'go';
}

/** Where one meets, in the words that end a sentence: in its town, from home, or both. */
export function whereInWords(format: keyof typeof formatWords, town: string | null): string {
  const fromHome = { 'in-person': null, online: 'online', phone: 'by phone', hybrid: 'online' }[format];
  return [town && `in ${town}`, fromHome].filter(Boolean).join(' and ');
}

/** What a list says of a group, line by line: one wording for the HTML and for the lists a script makes. */
export interface ListingLines {
  /** Whom it belongs to, how people meet, where, and how far. */
  about: string;
  paused: string | null;
  when: string[];
  /** The meetings that come round: none while it is paused. */
  coming: GroupListing['meetings'];
  /** Where it was seen and who confirmed it, and what to do about it. */
  trust: string;
  /** Said on paper alone, where no page can be opened: when it was seen if somebody confirmed it since, and how to reach it. */
  onPaper: string[];
}

/** Puts a listing into words. `today` is `YYYY-MM-DD`; `miles` only where a point was asked about. */
export function listingLines(
  listing: GroupListing,
  today: string,
  miles: number | null = null,
): ListingLines {
  const { organisation, format, place, paused, meetings, provenance, phone, url } = listing;
  const parts = [
    organisation.name,
    formatWords[format],
    place?.name,
    miles === null ? null : distanceInWords(miles),
  ];
  return {
    about: parts.filter(Boolean).join(' · '),
    paused: paused === null ? null : `Paused: ${paused}`,
    when: meetings.length > 0 ? meetingsInWords(meetings) : ['By arrangement'],
    coming: paused === null ? meetings : [],
    trust: trustInWords(listing, today),
    onPaper: [
      ...(provenance.confirmed === null ? [] : [seenInWords(provenance.seen)]),
      ...(phone === null ? [] : [`Phone ${phone}`]),
      ...(url === null ? [] : [url]),
    ],
  };
}

/** How far to trust a listing, and that it needs checking where nobody has confirmed it of late. */
function trustInWords({ provenance, format }: GroupListing, today: string): string {
  const words = provenanceInWords(provenance, today);
  switch (freshness(provenance.confirmed?.on ?? null, today)) {
    case 'fresh':
      return words;
    case 'unconfirmed':
      return `${words} Check before you ${goOrJoin(format)}.`;
    default:
      return `${words} Phone or check before you ${goOrJoin(format)}.`;
  }
}
