/** The npm package edtf comes without types; the tests only ask whether it reads a value. */
declare module 'edtf' {
  /** Reads an EDTF value; throws for anything that is none. */
  export default function edtf(value: string): unknown;
}
