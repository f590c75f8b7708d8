import type { voice as source } from '../en/voice.ts';

export const voice: Record<keyof typeof source, string> = {
  'voice.close': '« Alors nous avons un texte. »',
};
