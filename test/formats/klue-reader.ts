/**
 * Reads KLUE-NER as its baselines do (https://github.com/KLUE-benchmark/KLUE): sentences between empty lines, comments
 * behind ##, a character and its tag a line.
 */

export interface KlueSentence {
  guid: string;
  text: string;
  entities: [text: string, label: string][];
}

export function readKlue(tsv: string): KlueSentence[] {
  return tsv
    .trimEnd()
    .split(/\n\t?\n/)
    .filter((block) => block !== '')
    .map((block) => {
      const sentence: KlueSentence = { guid: '', text: '', entities: [] };
      for (const line of block.split('\n')) {
        if (line.startsWith('##')) {
          sentence.guid = line.split('\t')[0]!.replace(/^##/, '').trim();
          continue;
        }
        const [token, tag, ...more] = line.split('\t');
        if (token === undefined || tag === undefined || more.length > 0) throw new Error(`no token and tag: ${JSON.stringify(line)}`);
        sentence.text += token;
        const last = sentence.entities.at(-1);
        if (tag.startsWith('B-')) sentence.entities.push([token, tag.slice(2)]);
        else if (tag.startsWith('I-') && last?.[1] === tag.slice(2)) last[0] += token;
        // A span over a line end goes on in the next sentence.
        else if (tag.startsWith('I-') && sentence.entities.length === 0) sentence.entities.push([token, tag.slice(2)]);
        else if (tag !== 'O') throw new Error(`${tag} follows no B-`);
      }
      return sentence;
    });
}
