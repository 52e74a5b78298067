import { type ComponentType, lazy, type ReactNode } from 'react';
import { FeatureMessages, loadMessages } from './i18n';
import { currentSettings } from './settings/settings';

/**
 * A page that is fetched when its address is opened, with the messages of the feature folders whose words it shows:
 * `lazyPage(['journals'], () => import('./journals/journal-page'))`. The page is the module's default export.
 */
export function lazyPage(features: readonly string[], load: () => Promise<{ default: ComponentType }>) {
  return lazy(async () => {
    const { language } = currentSettings();
    const [{ default: Page }] = await Promise.all([load(), ...features.map((feature) => loadMessages(language, feature))]);
    const PageWithMessages = () => features.reduceRight<ReactNode>(withMessages, <Page />);
    return { default: PageWithMessages };
  });
}

const withMessages = (page: ReactNode, feature: string) => <FeatureMessages feature={feature}>{page}</FeatureMessages>;
