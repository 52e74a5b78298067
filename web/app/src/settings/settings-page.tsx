import { useText } from '../i18n';
import { Page } from '../shell/page';
import { LookSettings } from './look-settings';
import { PrivacySettings } from './privacy-settings';
import { ReadingSettings } from './reading-settings';
import styles from './settings.module.css';

/** How the product looks and behaves on this device. */
export default function SettingsPage() {
  const text = useText();
  return (
    <Page title={text('settings.title')} lead={text('settings.lead')} width="reading">
      <div className={styles.sections}>
        <LookSettings />
        <ReadingSettings />
        <PrivacySettings />
      </div>
    </Page>
  );
}
