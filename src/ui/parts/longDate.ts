/** `30 September 2021` for a date or a moment. */
export const longDate = (date: string | number, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    ...(typeof date === 'string' ? { timeZone: 'UTC' } : {}),
  }).format(new Date(date));
