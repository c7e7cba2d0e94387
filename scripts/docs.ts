/**
 * Builds the site of the documents into `site/`: the README, the guide, the catalogue of rules and the reference of every
 * subpath. It needs no network and no server; a link that leads nowhere is an error.
 *
 *   npm run docs
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LinkChecker, LinkState } from 'linkinator';
import { Application, Converter, type Context, type DocumentReflection, type ProjectReflection } from 'typedoc';
import { GROUPS, SUBPATHS, TITLES } from './docs/pages';
import { ruleCatalogue } from './docs/rule-catalogue';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SITE = `${ROOT}site`;
/** Written anew with every build, and in no commit. */
const GENERATED = `${ROOT}site-pages`;
const HEADING = /^# (?<title>.+)$/m;

/** Builds the site. @returns how many things went wrong */
async function build(): Promise<number> {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(GENERATED, { recursive: true });
  writeFileSync(`${GENERATED}/rules.md`, ruleCatalogue());
  const application = await Application.bootstrap({
    name: 'ko-entities',
    readme: `${ROOT}README.md`,
    tsconfig: `${ROOT}tsconfig.json`,
    entryPoints: [...SUBPATHS.values()].map((file) => ROOT + file),
    projectDocuments: [...GROUPS.values()].flat().map((page) => ROOT + page),
    out: SITE,
    cleanOutputDir: true,
    hideGenerator: true,
    customCss: `${ROOT}scripts/docs/site.css`,
    highlightLanguages: ['ts', 'js', 'sh', 'json', 'jsonl', 'csv', 'yaml', 'python', 'html'],
    headings: { readme: false, document: false },
    groupOrder: [...GROUPS.keys(), 'Reference', '*'],
    locales: { en: { kind_plural_module: 'Reference' } },
    navigation: { includeGroups: true, includeCategories: false, includeFolders: false },
    sort: ['source-order'],
    sortEntryPoints: false,
    searchInDocuments: true,
    includeHierarchySummary: false,
    // A step of its own checks the types.
    skipErrorChecking: true,
    disableSources: true,
    validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: false },
    treatWarningsAsErrors: true,
  });
  application.converter.on(Converter.EVENT_CREATE_DOCUMENT, nameDocument);
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => nameModules(project));
  const project = await application.convert();
  if (!project) return 1;
  application.validate(project);
  await application.generateOutputs(project);
  return application.logger.errorCount + application.logger.warningCount;
}

/** The sidebar calls a page by its first heading, below the heading of its group. */
function nameDocument(_context: unknown, document: DocumentReflection): void {
  const [group] = [...GROUPS].find(([, pages]) => pages.includes(`${document.name}.md`)) ?? [];
  document.frontmatter['group'] = group;
  const heading = HEADING.exec(document.content[0]?.text ?? '')?.groups?.['title'];
  document.name = TITLES.get(`${document.name}.md`) ?? heading ?? document.name;
}

/** The reference calls a module by what users import. */
function nameModules(project: ProjectReflection): void {
  for (const module of project.children ?? []) module.name = module.name === 'index' ? 'ko-entities' : `ko-entities/${module.name}`;
}

/** Links inside the site that lead nowhere. */
async function brokenLinks(): Promise<string[]> {
  const { links } = await new LinkChecker().check({ path: SITE, recurse: true, checkFragments: true, linksToSkip: ['^https?://(?!localhost)', '/media/.*html$'] });
  return links.filter(({ state }) => state === LinkState.BROKEN).map(({ parent = '', url }) => `${parent} links to ${url}, which is not there`);
}

const wrong = await build();
const broken = wrong === 0 ? await brokenLinks() : [];
for (const line of broken) console.log(line);
console.log(wrong + broken.length === 0 ? 'site/index.html is built, and every link in it leads somewhere' : `${wrong + broken.length} errors`);
process.exitCode = wrong + broken.length === 0 ? 0 : 1;
