import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Look = readonly [theme: 'light' | 'dark', width: number, height: number];

const LOOKS: readonly Look[] = [
  ['light', 390, 844],
  ['dark', 390, 844],
  ['dark', 1280, 800],
  ['light', 1280, 800],
];
/** For what looks the same but for its words. */
export const BRIEFLY: readonly Look[] = [
  ['light', 390, 844],
  ['dark', 1280, 800],
];

/** What axe says against a screen as it stands now, in both themes, on a phone and on a desk. */
export async function expectNoFaults(page: Page, state: string, looks = LOOKS): Promise<void> {
  for (const [theme, width, height] of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    // The screens keep a choice of their own beside the device's.
    await page.evaluate((chosen) => {
      const { dataset } = document.documentElement;
      if (dataset['theme'] !== undefined) dataset['theme'] = chosen;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ target, failureSummary = '' }) =>
            `${id} at ${target.join(' ')}: ${failureSummary.split('\n').slice(1, 3).join(' ')}`,
        ),
    );
    expect.soft(told, `${state}, ${theme}, ${String(width)} px`).toEqual([]);
  }
}
