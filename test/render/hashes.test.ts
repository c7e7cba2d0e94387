import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { SCRIPT_HASH, STYLE_HASH } from '../../src/render/hashes';
import { SCRIPT } from '../../src/render/script';
import { STYLE } from '../../src/render/style';

/** A failure shows the value that belongs into src/render/hashes.ts. */
it.each([
  ['style', STYLE, STYLE_HASH],
  ['script', SCRIPT, SCRIPT_HASH],
])('the hash of the %s is the one that pages allow', (_name, content, hash) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(content).digest('base64')}`);
});
