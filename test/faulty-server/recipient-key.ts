import {
  constants,
  createDecipheriv,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';

/** A key pair of a recipient, made and used with node's own crypto: nothing of the widget's library takes part. */
export interface RecipientKey {
  readonly jwk: JsonWebKey;
  readonly thumbprint: string;
  readonly privateKey: KeyObject;
}

export function recipientKey(bits = 2048, publicExponent = 65_537): RecipientKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits, publicExponent });
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  const thumbprint = createHash('sha256')
    .update(JSON.stringify({ e: jwk.e, kty: 'RSA', n: jwk.n }))
    .digest('base64url');
  return { jwk, thumbprint, privateKey };
}

/** Opens a compact JWE by the letter of RFC 7516. */
export function open(jwe: string, { privateKey }: RecipientKey) {
  const [protectedHeader = '', encryptedKey = '', iv = '', ciphertext = '', tag = ''] = jwe.split('.');
  const header = JSON.parse(Buffer.from(protectedHeader, 'base64url').toString()) as Readonly<Record<string, string>>;
  const oaepHash = header['alg'] === 'RSA-OAEP-256' ? 'sha256' : 'sha1';
  const key = privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash },
    Buffer.from(encryptedKey, 'base64url'),
  );
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
  decipher.setAAD(Buffer.from(protectedHeader));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  const plaintext = Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()]);
  return { header, plaintext: plaintext.toString('utf8'), length: plaintext.length };
}
