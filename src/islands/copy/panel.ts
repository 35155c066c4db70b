import { sizeInWords, type CopiedPlace, type KeptCopy } from '../../lib/copy/kept-copy.ts';
import { findCopy, keepCopy, readCopyList, removeCopy } from './store.ts';

/** Wires the buttons of one `<keep-copy>`, and says what is on the device. Rejects where nothing can be kept. */
export async function startPanel(element: HTMLElement): Promise<void> {
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-${name}]`);
  const [controls, state, size, status] = [part('controls'), part('state'), part('size'), part('status')];
  const [keep, remove] = element.querySelectorAll('button');
  if (!controls || !state || !size || !status || !keep || !remove) return;
  // Written by our own build.
  const here = JSON.parse(element.dataset['place'] ?? 'null') as CopiedPlace | null;
  const groups = Number(element.dataset['groups'] ?? 0);
  let copy: KeptCopy | null = null;

  const show = async () => {
    copy = await findCopy();
    state.replaceChildren(
      ...(copy
        ? stateInWords(copy)
        : ['There is no copy on this device. Nothing is kept until you press the button.']),
    );
    remove.hidden = copy === null;
  };
  /** Both buttons wait while one works; what it came to is said once. */
  const run = async (before: string, work: () => Promise<string>) => {
    keep.disabled = remove.disabled = true;
    status.textContent = before;
    const said = await work().catch(whyNot);
    await show();
    keep.disabled = remove.disabled = false;
    status.textContent = said;
    // A button that was pressed and is gone, or was off for a while, has let the focus go. Who went on keeps it.
    if ([document.body, keep, remove].includes(document.activeElement as HTMLElement)) keep.focus();
  };

  keep.addEventListener('click', () => {
    void run('Saving the copy. Keep this page open.', async () => {
      await keepCopy(here ?? copy?.place ?? null);
      return 'The copy is saved. You can read it without the internet.';
    });
  });
  remove.addEventListener('click', () => {
    void run('', async () => {
      await removeCopy();
      return 'The copy is removed. Your browser’s history may still list pages you read.';
    });
  });

  await show();
  controls.hidden = false;
  void readCopyList().then(
    ({ bytes, groupBytes }) => {
      size.textContent = `There is about ${sizeInWords(bytes + groups * groupBytes)} to fetch.`;
    },
    () => undefined, // without a network nobody knows
  );
}

function stateInWords({ saved, place }: KeptCopy): (string | Node)[] {
  const start = `A copy is on this device. It was saved on ${saved}`;
  if (!place) return [`${start}. A new copy takes its place.`];
  const link = document.createElement('a');
  link.href = place.href;
  link.textContent = `groups in ${place.name}`;
  return [`${start}, with the `, link, '. A new copy takes its place.'];
}

function whyNot(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'There is not enough room on this device. Nothing new was kept.';
  if (error instanceof DOMException) return 'Your browser did not allow it. Nothing new was kept.';
  return 'The copy did not come whole. Nothing new was kept. Try again when the connection is better.';
}
