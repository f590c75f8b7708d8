/**
 * Lets the built game be played again without a network. Call once, after the first paint.
 * Does nothing in development, from `file://` and in insecure contexts.
 */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || location.protocol === 'file:') return;
  navigator.serviceWorker.register('./sw.js').catch(() => {
    // The game plays on without it: private windows and strict settings may refuse.
  });
}
