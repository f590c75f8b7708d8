export const shell = {
  'app.name': 'Ad Referendum',
  'title.playNow': 'Play now',
} as const;
