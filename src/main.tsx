import { createRoot } from 'react-dom/client';
import { registerOffline } from './ui/offline.ts';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <main>
      <h1>Ad Referendum</h1>
    </main>,
  );
registerOffline();
