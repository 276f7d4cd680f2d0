import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key of 32 bytes and the id under which sealed texts name it. */
export type EncryptionKey = { id: string; key: Buffer };

/** Seals secrets for the store, and opens them again. */
export type Vault = { seal(secret: string): string; open(sealed: string): string };

/**
 * AES-256-GCM; a sealed text is `keyId.iv.tag.ciphertext` in base64url. The first key seals, every key opens, so a key is
 * rotated by putting a new one in front.
 */
export function createVault(keys: readonly EncryptionKey[]): Vault {
  const [current] = keys;
  if (!current) throw new Error('a vault needs a key');
  return {
    seal(secret) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', current.key, iv);
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return [current.id, ...[iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed) {
      const [id, ...parts] = sealed.split('.');
      const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (!iv || !tag || !text || parts.length > 3) throw new Error('a stored secret is not a sealed text');
      const found = keys.find((key) => key.id === id);
      if (!found) throw new Error(`no key "${id}" to open a stored secret with`);
      // Without its length named, Node takes a tag cut to 4 bytes, which can be guessed.
      const decipher = createDecipheriv('aes-256-gcm', found.key, iv, { authTagLength: 16 });
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    },
  };
}
