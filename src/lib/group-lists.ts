/** What stands first in the address of a list of groups, `/groups/in/leeds/`; no group may be called so. */
export const listWords = ['in', 'on', 'online', 'with'] as const;

/** The list of all groups that anyone can join from home. */
export const FROM_HOME = '/groups/online/';

/** Whether an address is that of a list of groups, and not of a group or of another page. */
export const isGroupList = (address: string): boolean =>
  // The same words once more, so that the browser does not have to put the pattern together.
  /^\/groups\/(?:(?:in|on|online|with)\/|$)/.test(address);
