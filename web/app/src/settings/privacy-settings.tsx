import { useText } from '../i18n';
import { Switch } from '../parts/switch';
import { changeSettings, useSettings } from './settings';
import { SettingsSection } from './settings-section';

/** What others may see who look at this device, and what a quick exit can and cannot do. */
export function PrivacySettings() {
  const text = useText();
  const { discreet, quiet } = useSettings();
  return (
    <SettingsSection title={text('settings.privacy')}>
      <Switch
        isSelected={discreet}
        onChange={(on) => changeSettings({ discreet: on })}
        hint={text('settings.discreet.hint')}
      >
        {text('settings.discreet')}
      </Switch>
      <Switch isSelected={quiet} onChange={(on) => changeSettings({ quiet: on })} hint={text('settings.quiet.hint')}>
        {text('settings.quiet')}
      </Switch>
      <div className="stack">
        <h3>{text('settings.exit')}</h3>
        <p>{text('settings.exit.what')}</p>
        <p>{text('settings.exit.limits')}</p>
        <p>{text('settings.exit.go')}</p>
      </div>
    </SettingsSection>
  );
}
