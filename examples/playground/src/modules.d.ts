/** What vite.config.ts makes of the library's style and script. */
declare module 'virtual:picture.css';
declare module 'virtual:arrows.js';

/** The little of the npm package edtf that the timeline uses; it comes without types. */
declare module 'edtf' {
  /** Reads an EDTF value; `min` and `max` are milliseconds since 1970, infinite where an interval is open. */
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
