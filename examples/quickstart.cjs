/**
 * The shortest use in a project of one's own, as a CommonJS module.
 *
 *   npm install ko-entities && node quickstart.cjs
 */
const { extract } = require('ko-entities');

const doc = extract('김도현 한빛대학교 총장은 오는 15일 진천군에서 “문턱을 낮추겠다”고 말했다.', { publishedAt: '2026-10-02' });

for (const mention of doc.mentions) console.log(mention.kind, mention.text);
