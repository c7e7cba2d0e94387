/** A worker that gives back what it got; some texts end it, as a crash would. */
let calls = 0;

export default function work(jobs) {
  calls += 1;
  return jobs.map(({ line, document: { id, text } }) => {
    if (text === 'crash' || (text === 'crash on the first call' && calls === 1)) process.exit(9);
    if (text === 'throw') throw new RangeError('no such thing');
    if (text === 'fail') return { line, error: { code: 'INVALID_DATE', message: 'no date' } };
    return { utf8: Buffer.from(`${JSON.stringify({ id, text })}\n`) };
  });
}
