/** Export and import of the history, with their progress. */
import { useRef, useState } from 'preact/hooks';
import { useServices, useWords } from '../../services';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { collect } from './collect';

interface Going {
  name: string;
  done: number;
  total: number;
}

/** Offers a file to save, the way pages without the downloads permission can. */
function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function Transfer({ onImported }: { onImported: () => unknown }) {
  const { history, clock } = useServices();
  const { t } = useWords();
  const { show } = useToast();
  const [going, setGoing] = useState<Going | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const track = (name: string) => (done: number, total: number) => setGoing({ name, done, total });

  const exportAs = async (format: 'csv' | 'json') => {
    setGoing({ name: t('transfer.exporting'), done: 0, total: 1 });
    try {
      const source = await history();
      const pieces = format === 'csv' ? source.exportCsv : source.exportJson;
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      const blob = await collect(pieces({}, track(t('transfer.exporting'))), type);
      offer(blob, `token-reporter-${new Date(clock()).toISOString().slice(0, 10)}.${format}`);
      show({ text: t('transfer.exported'), ms: 4000 });
    } catch {
      show({ text: t('transfer.exportFailed'), ms: 5000 });
    } finally {
      setGoing(null);
    }
  };
  const importFile = async (file: File) => {
    setGoing({ name: t('transfer.importing'), done: 0, total: 1 });
    try {
      const source = await history();
      const result = await source.importJson(await file.text(), track(t('transfer.importing')));
      const text = result
        ? t('transfer.imported', { count: result.added, skipped: result.duplicates + result.invalid })
        : t('transfer.notOurs');
      show({ text, ms: 5000 });
      onImported();
    } catch {
      show({ text: t('transfer.notOurs'), ms: 5000 });
    } finally {
      setGoing(null);
    }
  };
  return (
    <div class="row transfer">
      <Button icon="down" disabled={going !== null} onPress={() => exportAs('csv')}>
        {t('transfer.csv')}
      </Button>
      <Button icon="down" disabled={going !== null} onPress={() => exportAs('json')}>
        {t('transfer.json')}
      </Button>
      <Button icon="up" disabled={going !== null} onPress={() => input.current?.click()}>
        {t('transfer.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('transfer.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void importFile(file);
        }}
      />
      {going && (
        <label class="transfer__progress small">
          {going.name}
          <progress class="progress" value={going.done} max={Math.max(1, going.total)} />
        </label>
      )}
    </div>
  );
}
