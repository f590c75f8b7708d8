import type { ReactNode } from 'react';
import { BackLink } from '../parts/BackLink.tsx';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { type Choice, choicesOf, type Level, type Settings, type Switch } from '../settings/settings.ts';
import { type MessageId, useSpeech } from '../text/text.tsx';
import './settings.css';

interface SettingsScreenProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', fr: 'Français' };

/** Everything at once, each change at work as it is made; nothing to confirm. */
export const SettingsScreen = ({ settings, onSettings, onBack, onHome }: SettingsScreenProps) => {
  const { t } = useSpeech();
  const choice = (key: Choice) => (
    <Choices name={t(`settings.${key}`)} settingsKey={key} chosen={settings[key]} onChoose={onSettings} />
  );
  const onOff = (key: Switch) => (
    <OnOff
      name={t(`settings.${key}`)}
      hint={t(`settings.${key}.hint`)}
      on={settings[key]}
      onTurn={(on) => onSettings({ [key]: on })}
    />
  );
  const level = (key: Level) => (
    <Loudness
      name={t(`settings.${key}`)}
      at={settings[key]}
      silent={settings.mute}
      onMove={(at) => onSettings({ [key]: at })}
    />
  );
  const bar = (
    <TopBar onHome={onHome}>
      <BackLink onBack={onBack} />
    </TopBar>
  );
  return (
    <Page name="plain settings" bar={bar}>
      <h1 className="type-head">{t('settings.title')}</h1>
      <Group name={t('settings.reading')}>
        {choice('language')}
        {choice('textSize')}
        {choice('theme')}
        {choice('contrast')}
        {choice('motion')}
      </Group>
      <Group name={t('settings.sound')}>
        {onOff('mute')}
        {level('master')}
        {level('room')}
        {level('music')}
        {level('cues')}
        {onOff('captions')}
      </Group>
      <Group name={t('settings.play')}>
        {onOff('aide')}
        {onOff('keys')}
      </Group>
      <p className="type-note soft">{t('settings.kept')}</p>
    </Page>
  );
};

const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="settings-group">
    <h2 className="type-voice strong">{name}</h2>
    <div className="rows">{children}</div>
  </section>
);

interface ChoicesProps {
  readonly name: string;
  readonly settingsKey: Choice;
  readonly chosen: string;
  readonly onChoose: (change: Partial<Settings>) => void;
}

const Choices = ({ name, settingsKey, chosen, onChoose }: ChoicesProps) => {
  const { t } = useSpeech();
  return (
    <fieldset className="settings-row">
      <legend className="strong">{name}</legend>
      <div className="settings-options">
        {choicesOf(settingsKey).map((one) => (
          <label key={one}>
            <input
              type="radio"
              className="visually-hidden"
              name={settingsKey}
              checked={one === chosen}
              onChange={() => onChoose({ [settingsKey]: one })}
            />
            <span {...(settingsKey === 'language' ? { lang: one } : {})}>
              {LANGUAGE_NAMES[one] ?? t(`settings.${settingsKey}.${one}` as MessageId)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface OnOffProps {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

const OnOff = ({ name, hint, on, onTurn }: OnOffProps) => {
  const { t } = useSpeech();
  return (
    <label className="settings-row settings-switch">
      <span>
        <span className="strong">{name}</span>
        <span className="type-note soft">{hint}</span>
      </span>
      <input
        type="checkbox"
        role="switch"
        className="visually-hidden"
        checked={on}
        aria-checked={on}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <span className="settings-knob" aria-hidden="true">
        {t(on ? 'settings.on' : 'settings.off')}
      </span>
    </label>
  );
};

interface LoudnessProps {
  readonly name: string;
  readonly at: number;
  readonly silent: boolean;
  readonly onMove: (at: number) => void;
}

const Loudness = ({ name, at, silent, onMove }: LoudnessProps) => (
  <label className="settings-row settings-level" data-silent={silent}>
    <span className="strong">{name}</span>
    <input
      type="range"
      min={0}
      max={100}
      step={5}
      value={at}
      style={{ '--at': `${at}%` } as React.CSSProperties}
      onChange={({ target }) => onMove(target.valueAsNumber)}
    />
    <span className="column-figures">{at}</span>
  </label>
);
