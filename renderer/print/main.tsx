import { createRoot } from 'react-dom/client';
import { takeStyleNonce } from '#renderer/bridge/style-nonce.ts';

takeStyleNonce();

const root = document.getElementById('root');
if (root === null) throw new Error('print.html has no #root');
createRoot(root).render(<h1>Print page</h1>);
