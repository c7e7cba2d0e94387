/**
 * Names exchanged for pseudonyms, with the particles behind them made to agree, and an offset mapped back.
 *
 *   npx tsx examples/redact.ts
 */
import { extract } from '../src/index';
import { redact } from '../src/redact/index';

const text = '서하늘(徐夏訥·51) 총장은 15일 “저 서하늘은 물러나지 않겠다”고 말했다. 서 총장과 도하윤 의원이 만났다.';
const doc = extract(text);

for (const style of ['letters', 'circles', 'roles'] as const) console.log(redact(text, doc, { style }).text);

const { text: result, mapBack } = redact(text, doc);
const at = result.indexOf('물러나지');
console.log(text.slice(mapBack(at), mapBack(at + 4)));
