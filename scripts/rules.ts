/**
 * Prints the catalogue of all rules as Markdown: id, why, examples.
 *
 *   npm run rules
 */
import { ruleCatalogue } from './docs/rule-catalogue';

process.stdout.write(ruleCatalogue());
