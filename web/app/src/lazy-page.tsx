import { type ComponentType, lazy } from 'react';
import { FeatureMessages, loadMessages } from './i18n';
import { currentSettings } from './settings/settings';

/**
 * A page that is fetched when its address is opened, with the messages of its feature folder:
 * `lazyPage('journals', () => import('./journals/journal-page'))`. The page is the module's default export.
 */
export function lazyPage(feature: string, load: () => Promise<{ default: ComponentType }>) {
  return lazy(async () => {
    const [{ default: Page }] = await Promise.all([load(), loadMessages(currentSettings().language, feature)]);
    const PageWithMessages = () => (
      <FeatureMessages feature={feature}>
        <Page />
      </FeatureMessages>
    );
    return { default: PageWithMessages };
  });
}
