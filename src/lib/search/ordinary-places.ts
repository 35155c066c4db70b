/**
 * Names of towns and villages that are also everyday words, folded. Each needs more than itself before it is
 * taken for the place: “reading list” is none, “meetings in reading” is.
 */
export const ordinaryPlaces: ReadonlySet<string> = new Set(
  `abridge amble ash banks bare barking barley barrow bath battle bean beer bicker birchwood bobbing bonds
  borstal bow bowling box boston bray bridge brill broom bugle bury california cam camber cove coven   crook cotton deal dingle diss docking downside eye felling fleet flint ford freshwater goring grain grange grays
  greenfield greet ham hale hallow harden harrow hay hayfield headstone heath heather hermitage hollywood hook   horning hurst intake jump lake lawn lea lee leek lees lizard locking loggerheads loose lye march mark marsh
  meadows meads mere minster mountain nelson pant par pill pool poplar primrose reading reddish rock rode
  rugby rye sale sands sandwich sandy seal settle sharpness sheet shelf slough stakes standish stanton   stock stone stow strand street summit sway trench triangle underwood upwell walker ware warden
  washington water weir welling wells whetstone wick wing wittering wool`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names of places that nobody types for the place. */
export const neverPlaces: ReadonlySet<string> = new Set([
  'church',
  'healing',
  'over',
  'read',
  'send',
  'university',
]);

/** Phrases that hold a place's name and mean something else. */
export const notPlaces = 'oxford group, oxford groups, reading list, reading lists, bath salts';
