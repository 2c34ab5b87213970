import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** One import statement of a source file. */
export interface Import {
  file: string;
  /** The path from the project's folder where it is relative, else the package's name as written. */
  target: string;
  relative: boolean;
  typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** Every TypeScript file below a folder that is no test, with forward slashes. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file));
}

/** The imports that a file's text states. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, specifier = '']) => {
    const relative = specifier.startsWith('.');
    const target = relative ? posix.join(dirname(file), specifier) : specifier;
    return { file, target, relative, typeOnly: type !== undefined };
  });
}
