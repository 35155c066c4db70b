/** What a page may weigh, in bytes after brotli at its highest setting. Nothing here is loosened silently. */
export const budgets = {
  /** HTML with its CSS inside. */
  page: 13_500,
  /** The same for pages that are long by nature. */
  longPage: 28_000,
  longPages:
    /^\/(?:(?:compare|glossary|sources(?:\/\d+)?|a-z|groups|groups\/(?:in|with|on|online)(?:\/.*)?)\/|data\/comparison-embed\.html)$/,
  /** Script fetched before anything is touched. */
  script: 4_000,
  /** A list of groups with its scripts, before anything is touched, in the demonstration: with what a server says of each file it stays below 15 kB. */
  list: 13_800,
  /** All of a copy that a reader keeps, without a place. */
  copy: 800_000,
};
