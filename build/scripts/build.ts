import { outputFolder } from '../vite/output-folder.ts';
import { buildApp } from '../vite/build-app.ts';

await buildApp((line) => console.log(line));
console.log(`into ${outputFolder()}`);
