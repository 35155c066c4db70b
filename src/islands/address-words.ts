import { addressWords } from '../lib/address-words.ts';

/**
 * `<address-words>` puts the words of an address that leads nowhere into the search box of the header, and says
 * so. Nothing is searched, and nothing sent, until its reader presses Search. Without JavaScript it stays hidden.
 */
class AddressWords extends HTMLElement {
  connectedCallback() {
    const box = document.getElementById('site-search');
    const words = addressWords(window.location.pathname);
    if (!(box instanceof HTMLInputElement) || box.value !== '' || words === '') return;
    box.value = words;
    this.hidden = false;
  }
}
customElements.define('address-words', AddressWords);
