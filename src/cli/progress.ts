const WAIT_MS = 1000;
const BETWEEN_MS = 100;
const WIDTH = 30;

/** Where progress is shown: standard error, if a person watches it. */
export interface Screen {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** A bar that shows itself when something takes longer than a second, on a screen and nowhere else. `share` goes from 0 to 1. */
export function progressBar(screen: Screen, now: () => number) {
  const began = now();
  let shownAt = began + WAIT_MS - BETWEEN_MS;
  let isShown = false;
  return {
    show: (share: number) => {
      if (!screen.isTTY || now() - shownAt < BETWEEN_MS) return;
      shownAt = now();
      isShown = true;
      const filled = Math.round(share * WIDTH);
      screen.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.round(share * 100)}%`);
    },
    clear: () => {
      if (isShown) screen.write(`\r${' '.repeat(WIDTH + 7)}\r`);
    },
  };
}
