import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EVERYWHERE = {
  matches: ['<all_urls>'],
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [
    { ...EVERYWHERE, js: ['isolated.js'] },
    { ...EVERYWHERE, js: ['main.js'], world: 'MAIN' },
  ],
};

const FILES = ['worker.js', 'isolated.js', 'main.js'];

/** Writes an extension that runs an empty script in both worlds of every frame; gives its folder. */
export async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  // A file each: the browser runs one that is named twice only once.
  for (const file of FILES) await writeFile(join(folder, file), '(()=>{})();');
  return folder;
}
