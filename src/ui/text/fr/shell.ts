import type { shell as source } from '../en/shell.ts';

export const shell: Record<keyof typeof source, string> = {
  'app.name': 'Ad Referendum',
  'title.playNow': 'Jouer',
};
