import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../i18n';
import { Switch } from '../parts/switch';
import { canVibrate, sound, speak, vibrate } from './cues';
import styles from './exercises.module.css';
import { useVoice } from './use-voice';

export interface Cues {
  readonly sounds: boolean;
  readonly buzzes: boolean;
  readonly speaks: boolean;
  readonly set: (change: Partial<Pick<Cues, 'sounds' | 'buzzes' | 'speaks'>>) => void;
  readonly give: (key: string, words: string, ms: number) => void;
}

/** Cues beside the words. None is on before somebody turns it on, and none begins by itself. */
export function useCues(): Cues {
  const intl = useIntl();
  const [on, setOn] = useState({ sounds: false, buzzes: false, speaks: false });
  return {
    ...on,
    set: (change) => setOn((before) => ({ ...before, ...change })),
    give: (key, words, ms) => {
      if (on.sounds) sound(key, ms);
      if (on.buzzes) vibrate(key);
      if (on.speaks && words !== '') speak(words, intl.locale);
    },
  };
}

export function CueSwitches({ cues }: { readonly cues: Cues }) {
  const text = useText();
  const hasVoice = useVoice();
  return (
    <div role="group" aria-label={text('exercise.cues')} className={styles.cues}>
      <Switch isSelected={cues.sounds} onChange={(sounds) => cues.set({ sounds })}>
        {text('exercise.cue.sound')}
      </Switch>
      {hasVoice && (
        <Switch isSelected={cues.speaks} onChange={(speaks) => cues.set({ speaks })}>
          {text('exercise.cue.voice')}
        </Switch>
      )}
      {canVibrate() && (
        <Switch isSelected={cues.buzzes} onChange={(buzzes) => cues.set({ buzzes })}>
          {text('exercise.cue.vibration')}
        </Switch>
      )}
    </div>
  );
}
