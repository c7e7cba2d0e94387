import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes';
import { QUOTE_RULES } from '../../src/quotes/rules';
import { sourceOf } from './markup';

const rulesOf = (text: string): string[] => findQuotes(sourceOf(text)).map((quote) => quote.rule);

describe.each(QUOTE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.accept)('reads %j', (text) => {
    expect(rulesOf(text)).toContain(id);
  });

  it.each(rule.reject)('passes over %j', (text) => {
    expect(rulesOf(text)).not.toContain(id);
  });

  it('has confidences between 0 and 1', () => {
    for (const value of Object.values(rule.confidence)) expect(value > 0 && value < 1).toBe(true);
  });
});
