/** What brat itself demands of an .ann file (server/src/annotation.py), one broken demand a line. */

export function bratViolations(text: string, annotations: string): string[] {
  const characters = [...text];
  const ids = new Set<string>();
  const problems: string[] = [];
  const lines = annotations === '' ? [] : annotations.replace(/\n$/, '').split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u);
  for (const line of lines) {
    const [id = '', data = '', ...tail] = line.split('\t');
    if (!/^[TARN#]\d+$/.test(id)) problems.push(`no id: ${JSON.stringify(line)}`);
    if (ids.has(id)) problems.push(`${id} twice`);
    ids.add(id);
    if (id.startsWith('T')) problems.push(...textBoundViolations(id, data, tail.join('\t'), characters));
    else if (id.startsWith('A') && !/^\S+ T\d+ .+$/.test(data)) problems.push(`attribute: ${data}`);
    else if (id.startsWith('R') && !/^\S+ Arg1:T\d+ Arg2:T\d+$/.test(data)) problems.push(`relation: ${data}`);
    else if (id.startsWith('N') && !/^\S+ T\d+ \S+?:\S+$/.test(data)) problems.push(`normalization: ${data}`);
    else if (id.startsWith('#') && data.split(' ').length !== 2) problems.push(`note: ${data}`);
    for (const [target] of id.startsWith('T') ? [] : data.matchAll(/(?<=[ :])T\d+(?= |$)/g)) if (!ids.has(target)) problems.push(`${id} points at ${target}`);
  }
  return problems;
}

/** Fragments ascend and do not overlap, and the text is theirs, with spaces between. */
function textBoundViolations(id: string, data: string, text: string, characters: readonly string[]): string[] {
  if (!/^\S+ \d+ \d+(?:;\d+ \d+)*$/.test(data)) return [`${id}: ${data}`];
  const fragments = data.slice(data.indexOf(' ') + 1).split(';').map((fragment) => fragment.split(' ').map(Number) as [number, number]);
  const wrong = fragments.filter(([start, end], k) => start >= end || end > characters.length || start < (fragments[k - 1]?.[1] ?? 0));
  const written = fragments.map(([start, end]) => characters.slice(start, end).join('')).join(' ');
  return [...wrong.map((fragment) => `${id}: fragment ${fragment.join(' ')}`), ...(written === text ? [] : [`${id}: ${JSON.stringify(text)} is not ${JSON.stringify(written)}`])];
}
