/**
 * A folder of pages as a timeline: what happens when, by the days that the pages mean.
 *
 *   npx tsx examples/timeline.ts [FOLDER]
 */
import { fileURLToPath } from 'node:url';
import { timelineOfFolder } from './timeline-rows';

const [folder = fileURLToPath(new URL('pages/', import.meta.url))] = process.argv.slice(2);

for (const { edtf, date, sentence } of timelineOfFolder(folder)) console.log(`${edtf}  ${date}: ${sentence}`);
