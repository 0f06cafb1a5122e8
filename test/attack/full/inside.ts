import { fullOnDisk } from './on-disk.ts';

// Runs the attempts in a name space in which mounting is allowed, and prints the outcome as JSON. Arguments: count, seed.
const [count, seed] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await fullOnDisk(count ?? 0, seed ?? 0, () => undefined)));
