import { type ComponentType, lazy } from 'react';
import { FeatureMessages, loadMessages } from '../i18n';
import { currentSettings } from '../settings/settings';

/** A part that is fetched when it is needed, with the messages of the feature folders whose words it shows. */
export function lazyPart<P extends object>(features: readonly string[], load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  return lazy(async () => {
    const { language } = currentSettings();
    const [{ default: Part }] = await Promise.all([load(), ...features.map((feature) => loadMessages(language, feature))]);
    const PartWithMessages = (props: P) =>
      features.reduceRight((part, feature) => <FeatureMessages feature={feature}>{part}</FeatureMessages>, <Part {...props} />);
    return { default: PartWithMessages };
  }) as unknown as ComponentType<P>;
}
