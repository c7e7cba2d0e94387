import type { Clause } from './attribution';
import { type Attribution, type Piece, type Statement, statementOf } from './types';

/** The statements of a sentence so far, and the clause that the next one belongs to. */
export class ClauseStatements {
  protected readonly statements: Statement[] = [];
  /** The first token of the clause that the next statement belongs to. */
  protected from = 0;
  /** Behind 에 따르면. */
  protected inSource = false;
  /** The sentence goes on with an earlier speaker (이어, 또). */
  protected carried = false;
  /** While the inner statements of a chain are read, which have speakers of their own. */
  protected isInner = false;
  /** How many statements know where their clause ends. */
  private settled = 0;

  constructor(protected readonly nested: boolean) {}

  protected add(piece: Piece, rule: string, form: Statement['form'], attribution: Attribution): Statement {
    const statement = statementOf(piece, rule, form, attribution);
    if (this.nested || ((this.inSource || this.isInner) && statement.basis !== 'pronoun')) statement.carries = false;
    statement.from = this.from;
    this.statements.push(statement);
    return statement;
  }

  protected addCued(piece: Piece, rule: string, form: Statement['form'], attribution: Attribution, { lemma, act }: { lemma: string; act: string }): void {
    const statement = this.add(piece, rule, form, attribution);
    statement.cue = lemma;
    statement.act = act;
  }

  /** The next statement's clause begins at a token; that of those before it ends there. */
  protected moveTo(token: number): void {
    this.from = token;
    for (; this.settled < this.statements.length; this.settled++) this.statements[this.settled]!.to = token - 1;
  }

  protected clause(): Clause {
    const previous = this.statements.length > (this.inSource ? 1 : 0) ? this.statements[this.statements.length - 1] : undefined;
    return { from: this.from, previous: this.isInner ? undefined : previous, continues: this.carried || (!this.isInner && previous?.speaker !== undefined) };
  }
}
