import { freshness } from '../lib/freshness.ts';
import { londonWall } from '../lib/london.ts';

/**
 * `<listing-freshness>` shows those of its children that hold on the day the
 * page is read, which may be long after it was built. Without JavaScript those
 * stand that held then.
 */
class ListingFreshness extends HTMLElement {
  connectedCallback() {
    const today = new Date(londonWall(Date.now())).toISOString().slice(0, 10);
    const state = freshness(this.dataset['confirmed'] ?? null, today);
    for (const child of this.querySelectorAll<HTMLElement>('[data-when]')) {
      child.hidden = !(child.dataset['when'] ?? '').split(' ').includes(state);
    }
  }
}
customElements.define('listing-freshness', ListingFreshness);
