import { useText } from '../i18n';
import { Switch } from '../parts/switch';
import { changeSettings, useSettings } from './settings';
import { SettingsSection } from './settings-section';
import { ThemeChoice } from './theme-choice';

/** Colours and movement. */
export function LookSettings() {
  const text = useText();
  const { theme, lessMotion } = useSettings();
  const isCalm = theme === 'calm';
  return (
    <SettingsSection title={text('settings.look')}>
      <ThemeChoice />
      <Switch
        isSelected={lessMotion || isCalm}
        isDisabled={isCalm}
        onChange={(on) => changeSettings({ lessMotion: on })}
        hint={text('settings.motion.hint')}
      >
        {text('settings.motion')}
      </Switch>
    </SettingsSection>
  );
}
