import { describe, expect, it } from 'vitest';
import { decodeCp949 } from '../../src/node/cp949';

describe('decodeCp949', () => {
  // Codes as the table of Microsoft code page 949 has them.
  it.each<[string, number[]]>([
    ['가', [0xb0, 0xa1]],
    ['힝', [0xc8, 0xfe]],
    ['갂', [0x81, 0x41]],
    ['갵', [0x81, 0x61]],
    ['똠', [0x8c, 0x63]],
    ['펲', [0xbc, 0x84]],
    ['뷁', [0x94, 0xee]],
    ['샾', [0x98, 0xde]],
    ['힣', [0xc6, 0x52]],
    ['尹', [0xeb, 0xc5]],
    ['·', [0xa1, 0xa4]],
    ['ab가1', [0x61, 0x62, 0xb0, 0xa1, 0x31]],
  ])('%s', (text, bytes) => {
    expect(decodeCp949(Uint8Array.from(bytes))).toEqual({ text, complete: true });
  });

  it.each<[string, number[], string]>([
    ['a byte that begins nothing', [0x61, 0xff, 0x61], 'a'],
    ['0x80', [0x80], ''],
    ['a first byte at the end', [0xb0, 0xa1, 0xb0], '가'],
    ['a second byte that is none', [0xb0, 0x20], ''],
    ['behind the last added syllable', [0xc6, 0x53], ''],
    ['a place of the plane that is free', [0xc9, 0xa1], ''],
  ])('stops at %s', (_name, bytes, text) => {
    expect(decodeCp949(Uint8Array.from(bytes))).toEqual({ text, complete: false });
  });
});
