import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import schema from '../../schema.json';

describe('package.json', () => {
  it('publishes only what a user needs', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'schema.json', 'LICENSE', 'THIRD-PARTY-NOTICES.md']));
    expect(manifest.files.filter((file) => /^(src|test|scripts|dictionaries)/.test(file))).toEqual([]);
  });

  it('gives types for both module systems', () => {
    for (const entry of [manifest.exports['.'], manifest.exports['./node'], manifest.exports['./dong']]) {
      expect(entry.import.types).toMatch(/\.d\.ts$/);
      expect(entry.require.types).toMatch(/\.d\.cts$/);
    }
  });

  it('pins every dependency exactly', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has its version in the changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${manifest.version}`);
  });

  it('has the files that it names', () => {
    for (const file of ['schema.json', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md']) expect(existsSync(file)).toBe(true);
    expect(schema.properties.schemaVersion.const).toBe('1.0');
  });
});
