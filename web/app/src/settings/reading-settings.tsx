import { useText } from '../i18n';
import { RadioGroup } from '../parts/radio-group';
import { type Language, languages } from './language';
import { changeSettings, fonts, textSizes, useSettings } from './settings';
import { SettingsSection } from './settings-section';
import styles from './settings.module.css';

const languageOptions = (Object.keys(languages) as Language[]).map((id) => ({
  id,
  name: <span lang={id}>{languages[id].name}</span>,
}));

/** Text size, letters and language. */
export function ReadingSettings() {
  const text = useText();
  const { textSize, font, language } = useSettings();
  const sizeOptions = textSizes.map((size) => ({
    id: String(size),
    name: text('settings.textSize.value', { size: size / 100 }),
  }));
  const fontOptions = fonts.map((id) => ({
    id,
    name: <span className={styles[id]}>{text(`settings.font.${id}`)}</span>,
    hint: text(`settings.font.${id}.hint`),
  }));
  return (
    <SettingsSection title={text('settings.reading')}>
      <RadioGroup
        label={text('settings.textSize')}
        layout="row"
        options={sizeOptions}
        value={String(textSize)}
        onChange={(id) => changeSettings({ textSize: textSizes.find((size) => String(size) === id) })}
      />
      <RadioGroup
        label={text('settings.font')}
        options={fontOptions}
        value={font}
        onChange={(id) => changeSettings({ font: id })}
      />
      <RadioGroup
        label={text('settings.language')}
        hint={text('settings.language.hint')}
        layout="row"
        options={languageOptions}
        value={language}
        onChange={(id) => changeSettings({ language: id })}
      />
    </SettingsSection>
  );
}
