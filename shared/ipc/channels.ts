/**
 * The two raw channels that carry the whole contract. They stand apart from `contract.ts`, so that the sandboxed preload
 * stays a few lines and does not carry the schema library.
 */
export const CALL_CHANNEL = 'rapport:call';
export const EVENT_CHANNEL = 'rapport:event';
/** Name of the object that the preload puts on `window`. */
export const API_NAME = 'api';
