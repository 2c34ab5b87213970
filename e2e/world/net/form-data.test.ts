import { describe, expect, it } from 'vitest';
import { serverRequest } from '../verify/verifier.ts';
import { flatten, readFields } from './form-data.ts';

const read = (type: string, body: string, query = '') =>
  readFields(serverRequest(`https://a.example/send${query}`, type, body));

describe('readFields', () => {
  it('reads url-encoded bodies after the query', async () => {
    const fields = await read('application/x-www-form-urlencoded', 'a=2&b=%C3%A9+x', '?a=1&c=3');
    expect(fields).toEqual({ a: '2', b: 'é x', c: '3' });
  });

  it('reads multipart bodies without their files', async () => {
    const part = (head: string, value: string) =>
      `--X\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
    const body = `${part('name="a"', '1')}${part('name="f"; filename="f.txt"', 'text')}--X--\r\n`;
    expect(await read('multipart/form-data; boundary=X', body)).toEqual({ a: '1' });
  });

  it('reads JSON whatever its content type says', async () => {
    expect(await read('text/plain', '{"a":{"b":1}}')).toEqual({ 'a.b': '1', b: '1' });
  });
});

describe('flatten', () => {
  it('goes into lists and keeps both the path and the name', () => {
    expect(flatten([{ id: 1 }, { params: { token: 't' } }])).toEqual({
      '0.id': '1',
      id: '1',
      '1.params.token': 't',
      token: 't',
    });
  });
});
