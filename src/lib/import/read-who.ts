import { listInWords } from '../text.ts';
import type { Listing } from './listing.ts';
import { peopleIn } from './people-in-name.ts';
import type { Row } from './row.ts';
import type { ToldAudience } from './who-may-come.ts';

/**
 * Whom a row says its group is for: what its fields say, and what its name says besides. A women’s group whose feed has
 * no code for it would else read as one for everyone. What an editor wrote in our own CSV is not added to.
 */
export function readWho({ name, who, facts }: Listing, row: Row): ToldAudience {
  if (facts.whoMayCome !== undefined || who.audience.includes('everyone')) {
    const isOther = peopleIn(name.value).audience.some((one) => !who.audience.includes(one));
    if (isOther)
      row.notice(name.field, 'It says whom it is for, and the audience is another: see which is right.');
    return who;
  }
  const { audience, only, unsayable } = peopleIn(name.value);
  if (unsayable !== null) {
    row.refuse(
      name,
      `It is for ${unsayable}, and our files have no word for that.`,
      'Add it by hand if it belongs here; whoMayCome can say whom it is for.',
    );
    return who;
  }
  const isOther = (one: string) =>
    who.audience.includes(one === 'women' ? 'men' : 'women') && (one === 'women' || one === 'men');
  const more = audience.filter((one) => !who.audience.includes(one) && !isOther(one));
  if (more.length === 0) return who;
  row.notice(name.field, 'It says whom it is for, and no other field does: proposed so. Look.');
  const isOnly = who.audience.length === 0 && more.length === 1 && only.length > 0;
  return { ...who, audience: [...who.audience, ...more], only: isOnly ? listInWords(only) : who.only };
}
