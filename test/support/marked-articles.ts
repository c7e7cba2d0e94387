/**
 * Invented articles with every name marked: ⟦O …⟧ an organization, ⟦P …⟧ a person, ⟦L …⟧ a place. A line `===` stands
 * between two articles; lines that start with # before the first one say what the file holds.
 */

/** A name in an article. */
export interface MarkedName {
  kind: 'organization' | 'person' | 'place';
  start: number;
  end: number;
}

/** An article without its marks, and what they said. */
export interface MarkedArticle {
  text: string;
  mentions: MarkedName[];
}

const KINDS: ReadonlyMap<string, MarkedName['kind']> = new Map([['O', 'organization'], ['P', 'person'], ['L', 'place']]);

function readArticle(written: string): MarkedArticle {
  let text = '';
  const mentions: MarkedName[] = [];
  for (const [position, piece] of written.split('⟦').entries()) {
    if (position === 0) {
      text += piece;
      continue;
    }
    const close = piece.indexOf('⟧');
    const kind = KINDS.get(piece[0] ?? '');
    if (close < 0 || !kind || piece[1] !== ' ') throw new Error(`a broken mark before «${piece.slice(0, 20)}»`);
    const name = piece.slice(2, close);
    mentions.push({ kind, start: text.length, end: text.length + name.length });
    text += name + piece.slice(close + 1);
  }
  return { text, mentions };
}

/** The articles of a file. */
export function readMarkedArticles(content: string): MarkedArticle[] {
  return content
    .replace(/^(?:#.*\n)+/, '')
    .split(/^===\s*$/m)
    .map((article) => article.trim())
    .filter((article) => article !== '')
    .map(readArticle);
}
