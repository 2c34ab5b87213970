import { generate } from 'selfsigned';

/** A fresh self-signed certificate; browsers of the tests are told to accept any. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'world.test' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.test' }] }],
  });
  return { key: made.private, cert: made.cert };
}
