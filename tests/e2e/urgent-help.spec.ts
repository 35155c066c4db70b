import { expect, test, type Page } from '@playwright/test';

const line = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

test.describe('someone who needs to talk now, abroad, at 8:30pm in London on a Saturday', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('sees which lines are open at this moment', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-28T20:30:00Z');
    await page.goto('/urgent-help/');
    await expect(line(page, 'Samaritans')).toContainText('By these hours: open now.');
    await expect(line(page, 'Drinkline')).toContainText(
      'By these hours: closed now. Opens tomorrow at 11am.',
    );
    await expect(line(page, 'Al-Anon Family Groups')).toContainText('By these hours: open now, until 10pm.');
    // Nobody knows these hours, so nothing is claimed.
    await expect(line(page, 'NSPCC')).not.toContainText(/(?:open|closed) now/i);
  });
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads the hours of each line', async ({ page }) => {
    await page.goto('/urgent-help/');
    await expect(line(page, 'Drinkline')).toContainText(
      'Monday to Friday 9am to 8pm; Saturday and Sunday 11am to 4pm',
    );
    await expect(line(page, 'Drinkline')).not.toContainText(/(?:open|closed) now/i);
  });
});
