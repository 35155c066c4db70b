/** Whether what stands after `#` names a part of the page, and no choices. */
export function isPart(hash: string): boolean {
  return !/^$|=/.test(hash);
}

/** The choices of this address, `#` and all; at a part of the page those written beside its address. */
export function chosenHash(): string {
  const { hash } = window.location;
  const beside: unknown = window.history.state;
  return isPart(hash) && typeof beside === 'string' ? beside : hash;
}
