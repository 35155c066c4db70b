/** Where stories about a large directory find the demonstration. */
export const demoAddress = 'http://localhost:4332/';
