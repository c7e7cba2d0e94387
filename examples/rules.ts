/**
 * Rules of one's own: two more kinds of mention, money and laws, tested by their own examples.
 *
 *   npx tsx examples/rules.ts
 */
import { createExtractor, testRules } from '../src/index';
import { moneyAndLaws } from './money-and-laws';

console.log(`${testRules(moneyAndLaws).length} examples fail`);

const extractor = createExtractor({ extensions: [moneyAndLaws] });
const doc = extractor.extract('가온전자는 「개인정보 보호법」 제15조를 어겨 과징금 1조 2000억원을 낸다. 도하윤 대표는 “350만 달러도 크다”고 말했다.');

for (const mention of doc.mentions) {
  // The kinds of the rules are in the types: a value is a number here, an article is one or undefined.
  if (mention.kind === 'money') console.log(mention.text, '=', mention.fields.value, mention.fields.currency);
  else if (mention.kind === 'law') console.log(mention.text, '=', mention.fields.name, mention.fields.article);
  else console.log(mention.kind, mention.text);
}
