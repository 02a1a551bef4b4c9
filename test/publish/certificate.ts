import { type BinaryLike, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

// A certificate for https on this machine, made for one run. Node signs but makes none, and openssl is not
// everywhere; the few structures of a certificate (RFC 5280) are quickly written down.

/** A private key, and the certificate that it signed for `localhost`, as PEM. */
export function certificateForLocalhost(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = sequence(set(sequence(COMMON_NAME, text('localhost'))));
  const toBeSigned = sequence(
    der(0xa0, integer(2)), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    sequence(ECDSA_WITH_SHA256),
    name,
    sequence(time(-1), time(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(forHost('localhost'), asAuthority())),
  );
  const signature = createSign('sha256').update(toBeSigned).sign(privateKey);
  const signed = sequence(
    toBeSigned,
    sequence(ECDSA_WITH_SHA256),
    der(0x03, Buffer.concat([Buffer.from([0]), signature])),
  );
  const lines = signed.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

const COMMON_NAME = objectId([0x55, 0x04, 0x03]);
const SUBJECT_ALT_NAME = objectId([0x55, 0x1d, 0x11]);
const BASIC_CONSTRAINTS = objectId([0x55, 0x1d, 0x13]);
const ECDSA_WITH_SHA256 = objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]);

function forHost(host: string): Buffer {
  return sequence(SUBJECT_ALT_NAME, der(0x04, sequence(der(0x82, Buffer.from(host)))));
}

/** It vouches for itself. */
function asAuthority(): Buffer {
  return sequence(BASIC_CONSTRAINTS, der(0x04, sequence(der(0x01, Buffer.from([0xff])))));
}

/** A value behind its tag and length. */
function der(tag: number, content: BinaryLike): Buffer {
  const bytes = Buffer.from(content as Uint8Array);
  const { length } = bytes;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), bytes]);
}

function sequence(...items: readonly Uint8Array[]): Buffer {
  return der(0x30, Buffer.concat(items));
}

function set(item: Buffer): Buffer {
  return der(0x31, item);
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value]));
}

function objectId(bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function text(value: string): Buffer {
  return der(0x0c, Buffer.from(value));
}

/** So many days from now, as `YYMMDDhhmmssZ`. */
function time(days: number): Buffer {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString();
  return der(0x17, Buffer.from(`${iso.slice(2, 19).replaceAll(/[-T:]/g, '')}Z`));
}
