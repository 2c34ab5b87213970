import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { xmlData } from './xml.ts';

describe('data in XML', () => {
  it('has its leaves by name', () => {
    const body = '<?xml version="1.0"?><r><ok>false</ok><n>3</n><e>a &amp; b</e><e><![CDATA[<c>]]></e></r>';
    expect(xmlData(body, null)).toEqual({ ok: false, n: 3, e: ['a & b', '<c>'] });
  });

  it('is not taken from pages', () => {
    expect(xmlData('<?xml version="1.0"?><!DOCTYPE html><html></html>', 'application/xhtml+xml')).toBeNull();
    expect(xmlData('<p>Hello</p>', 'text/html')).toBeNull();
  });

  it('is judged as the same data in JSON is', () => {
    const data = { success: false, code: 'invalid-input-response', message: 'Captcha verification failed.' };
    const leaves = Object.entries(data).map(([name, value]) => `<${name}>${value}</${name}>`);
    const body = `<?xml version="1.0"?><response>${leaves.join('')}</response>`;
    const inXml = judge({ response: { status: 200, contentType: 'application/xml', body } });
    const inJson = judge({
      response: { status: 200, contentType: 'application/json', body: JSON.stringify(data) },
    });
    expect(inXml.outcome).toBe('rejected');
    expect(inXml).toEqual(inJson);
  });
});
