/** Does it once the next frame has been painted: what a reader waits for comes first. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
