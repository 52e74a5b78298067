import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useText } from '../i18n';
import field from '../parts/field.module.css';
import { type Settings, changeSettings, themes, useSettings } from './settings';
import styles from './theme-choice.module.css';

/** The themes, each shown in its own colours. */
export function ThemeChoice() {
  const text = useText();
  const { theme } = useSettings();
  return (
    <RadioGroup
      value={theme}
      onChange={(chosen) => changeSettings({ theme: chosen as Settings['theme'] })}
      className={field.field}
    >
      <Label className={field.label}>{text('settings.theme')}</Label>
      <Text slot="description" className={field.hint}>
        {text('settings.theme.hint')}
      </Text>
      <div className={styles.themes}>
        {themes.map((name) => (
          <Radio key={name} value={name} className={styles.theme}>
            <span aria-hidden className={styles.samples}>
              {name === 'system' ? (
                <>
                  <Sample theme="light" />
                  <Sample theme="dark" />
                </>
              ) : (
                <Sample theme={name} />
              )}
            </span>
            <span className={styles.name}>{text(`settings.theme.${name}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** A page in miniature. */
function Sample({ theme }: { readonly theme: string }) {
  return (
    <span data-theme={theme} className={styles.sample}>
      <span className={styles.title} />
      <span className={styles.line} />
      <span className={styles.button} />
    </span>
  );
}
