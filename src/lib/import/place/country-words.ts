import { plainName } from './gazetteer.ts';

/** What a text says of the country: England, the kingdom, somewhere else by name, or nothing. */
export type CountryWord = { is: 'england' | 'kingdom' } | { is: 'elsewhere'; name: string } | null;

const england = ['england', 'eng', 'gb eng', 'england uk', 'england united kingdom', 'england gb'];
const kingdom = [
  'uk',
  'u k',
  'gb',
  'gbr',
  'great britain',
  'britain',
  'united kingdom',
  'the united kingdom',
  'united kingdom of great britain and northern ireland',
  'united kingdom uk',
  'united kingdom gb',
  'great britain uk',
  'gb gbn',
  'gb ukm',
  '826',
];
/** Names that can stand in any part of an address and mean a country or an island. */
const elsewhere: Readonly<Record<string, string>> = {
  scotland: 'Scotland',
  'gb sct': 'Scotland',
  wales: 'Wales',
  cymru: 'Wales',
  'gb wls': 'Wales',
  'northern ireland': 'Northern Ireland',
  'gb nir': 'Northern Ireland',
  ireland: 'Ireland',
  'republic of ireland': 'Ireland',
  eire: 'Ireland',
  'isle of man': 'the Isle of Man',
  jersey: 'Jersey',
  guernsey: 'Guernsey',
  alderney: 'Alderney',
  'channel islands': 'the Channel Islands',
  gibraltar: 'Gibraltar',
  usa: 'the United States',
  us: 'the United States',
  'united states': 'the United States',
  'united states of america': 'the United States',
  canada: 'Canada',
  australia: 'Australia',
  'new zealand': 'New Zealand',
  france: 'France',
  spain: 'Spain',
  germany: 'Germany',
  netherlands: 'the Netherlands',
};

/** Counties and councils that lie wholly in Wales or in Scotland, and that no town of England is called after. */
const wholly: Readonly<Record<string, readonly string[]>> = {
  Wales: [
    'anglesey',
    'blaenau gwent',
    'carmarthenshire',
    'ceredigion',
    'clwyd',
    'denbighshire',
    'dyfed',
    'flintshire',
    'gwent',
    'gwynedd',
    'isle of anglesey',
    'mid glamorgan',
    'monmouthshire',
    'neath port talbot',
    'pembrokeshire',
    'powys',
    'rhondda cynon taf',
    'south glamorgan',
    'torfaen',
    'vale of glamorgan',
    'west glamorgan',
  ],
  Scotland: [
    'aberdeenshire',
    'ayrshire',
    'dumfries and galloway',
    'dumfriesshire',
    'fife',
    'midlothian',
    'roxburghshire',
    'scottish borders',
    'south lanarkshire',
    'the scottish borders',
  ],
};

/** Reads part of an address, a county or a region: most of them name no country. */
export function countryInWords(text: string): CountryWord {
  const plain = plainName(text);
  if (england.includes(plain)) return { is: 'england' };
  if (kingdom.includes(plain)) return { is: 'kingdom' };
  const [country] = Object.keys(wholly).filter((one) => wholly[one]?.includes(plain));
  const name = Object.hasOwn(elsewhere, plain) ? elsewhere[plain] : country;
  return name === undefined ? null : { is: 'elsewhere', name };
}

/** Reads a field that holds a country and nothing else: what is not ours is elsewhere. */
export function countryInField(text: string): CountryWord {
  const known = countryInWords(text) ?? countryInWords(text.split(',').at(-1) ?? '');
  return known ?? (plainName(text) === '' ? null : { is: 'elsewhere', name: `“${text}”` });
}
