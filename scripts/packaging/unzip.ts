import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** Names of the files in a zip, sorted. */
export async function filesInZip(zip: string): Promise<string[]> {
  const { files } = await JSZip.loadAsync(await readFile(zip));
  return Object.values(files)
    .filter((file) => !file.dir)
    .map((file) => file.name)
    .sort();
}

/** Unpacks one of the project's own zips into a folder. */
export async function unzip(zip: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(await readFile(zip));
  for (const file of Object.values(files)) {
    if (file.dir) continue;
    const path = join(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await file.async('nodebuffer'));
  }
}
