export const voice = {
  'voice.close': '“Then we have a text.”',
} as const;
