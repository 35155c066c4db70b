/** Where stories about a large directory find the demonstration. */
export const demoAddress = 'http://localhost:4332/';

/** The folder the demonstration is built into. */
export const demoFolder = '.demo/dist';
