import { describe, expect, test } from 'vitest';
import { checkLinks, type Network } from '../../../src/cli/check-links.ts';

const links = [{ url: 'https://example.org/a', at: ['content/a.yaml:3 website', 'content/b.yaml:5 url'] }];

/** A network whose sites answer so, one answer after the other. */
function network(...answers: (number | Error)[]) {
  const asked: string[] = [];
  const waits: number[] = [];
  const world: Network = {
    fetch: (url) => {
      asked.push(url);
      const answer = answers.shift() ?? 200;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ status: answer });
    },
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  };
  return { world, asked, waits };
}
const run = (world: Network, before = '') =>
  checkLinks(links, { network: world, today: '2026-11-23', before });

describe('a link', () => {
  test('that answers is no news, and is opened once', async () => {
    const { world, asked } = network(200);
    expect(await run(world)).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('that answers at the third try is no news', async () => {
    const { world, waits } = network(500, new Error('reset'), 200);
    expect(await run(world)).toEqual([]);
    expect(waits).toEqual([4000, 6000]);
  });

  test.each([
    { answers: [404, 404, 404], says: '404' },
    { answers: [new Error('x'), new Error('x'), new Error('x')], says: 'no connection' },
    {
      answers: [500, 500, Object.assign(new Error('x'), { name: 'TimeoutError' })],
      says: 'no answer in time',
    },
    { answers: [403], says: '403, which lets no program in: open it by hand' },
  ])('that fails is told with its status and every place it stands in: $says', async ({ answers, says }) => {
    expect(await run(network(...answers).world)).toEqual([
      `https://example.org/a: ${says}, first failed on 2026-11-23\n  content/a.yaml:3 website\n  content/b.yaml:5 url`,
    ]);
  });

  test('that failed in the report before keeps the day', async () => {
    const before = (await run(network(404, 404, 404).world)).join('\n').replace('2026-11-23', '2026-10-01');
    expect((await run(network(404, 404, 404).world, before))[0]).toContain('first failed on 2026-10-01');
    const issue = `- ${before.replaceAll('\n', '\r\n')}`;
    expect((await run(network(404, 404, 404).world, issue))[0]).toContain('first failed on 2026-10-01');
  });
});
