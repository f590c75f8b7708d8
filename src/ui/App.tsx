import { Suspense, useEffect, useLayoutEffect } from 'react';
import { House } from './House.tsx';
import type { Services } from './services.ts';
import { useSettings } from './settings/useSettings.ts';
import { SpeechProvider } from './text/text.tsx';
import { useMessages } from './text/useMessages.ts';
import { useSound } from './useSound.ts';
import './tokens.css';
import './base.css';

/** The whole interface: settings and words first, then the house that uses them. */
export const App = ({ services }: { services: Services }) => {
  const [settings, changeSettings] = useSettings();
  const spoken = useMessages(settings.language);
  useSound(services.sound, settings);
  useEffect(() => {
    const onLost = (event: PromiseRejectionEvent) => console.error(event.reason);
    addEventListener('unhandledrejection', onLost);
    return () => removeEventListener('unhandledrejection', onLost);
  }, []);
  const speaks = spoken !== undefined;
  useLayoutEffect(() => {
    if (speaks) document.getElementById('poster')?.remove();
  }, [speaks]);
  if (!spoken) return null;
  return (
    <SpeechProvider language={spoken.language} messages={spoken.messages}>
      <Suspense>
        <House services={services} settings={settings} onSettings={changeSettings} />
      </Suspense>
    </SpeechProvider>
  );
};
