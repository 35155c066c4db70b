import outcodesCsv from '../assets/geo/outcodes.csv?raw';
import placesCsv from '../assets/geo/places.csv?raw';
import { packOutcodes, packPlaces } from '../lib/place-index.ts';
import { parseOutcodes, parseTypedPlaces } from '../lib/places.ts';
import type { DirectoryFile } from './directory-files.ts';

/**
 * What a reader may type: outcodes, towns with suburbs, and villages. Each file is read whole, so that no
 * request tells what was typed; villages only when the name is no town’s.
 */
export function listPlaceFiles(): DirectoryFile[] {
  const places = parseTypedPlaces(placesCsv);
  const file = (path: string, packed: unknown) => ({ path, text: JSON.stringify(packed) });
  return [
    file('outcodes', packOutcodes(parseOutcodes(outcodesCsv))),
    file('towns', packPlaces(places.filter(({ kind }) => kind !== 'village'))),
    file('villages', packPlaces(places.filter(({ kind }) => kind === 'village'))),
  ];
}
