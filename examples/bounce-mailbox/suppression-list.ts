/** The list in SQLite: one row for each address, and the digests of the mails that were counted. */
import sqlite from 'node-sqlite3-wasm';
import { isSuppressed, type RecipientHealth } from 'enhanced-status-codes/backoff';

const SCHEMA = `
  PRAGMA busy_timeout = 10000;
  CREATE TABLE IF NOT EXISTS recipients (address text PRIMARY KEY, health text NOT NULL);
  CREATE TABLE IF NOT EXISTS mails (digest text PRIMARY KEY);
`;

/** What the example needs of a list. */
export interface SuppressionList {
  /** Does something for a mail that was not counted before; returns whether it did. */
  onceFor(digest: string, count: () => void): boolean;
  healthOf(address: string): RecipientHealth | undefined;
  store(address: string, health: RecipientHealth): void;
  suppressed(now: number): readonly string[];
  close(): void;
}

/** Opens the list in a file, which is made if it is not there. */
export function openList(file: string): SuppressionList {
  const db = new sqlite.Database(file);
  db.exec(SCHEMA);
  const rows = (): readonly { address: string; health: string }[] =>
    db.all('SELECT address, health FROM recipients ORDER BY address') as unknown as {
      address: string;
      health: string;
    }[];
  return {
    onceFor(digest, count) {
      // For itself alone from here on: of two runs at once, one counts a mail and the other finds it counted.
      db.exec('BEGIN IMMEDIATE');
      try {
        const isNew = db.get('SELECT 1 FROM mails WHERE digest = ?', digest) === null;
        if (isNew) {
          count();
          db.run('INSERT INTO mails VALUES (?)', digest);
        }
        db.exec('COMMIT');
        return isNew;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    healthOf(address) {
      const row = db.get('SELECT health FROM recipients WHERE address = ?', address) as { health: string } | null;
      return row === null ? undefined : (JSON.parse(row.health) as RecipientHealth);
    },
    store: (address, health) => void db.run('REPLACE INTO recipients VALUES (?, ?)', [address, JSON.stringify(health)]),
    suppressed: (now) =>
      rows()
        .filter(({ health }) => isSuppressed(JSON.parse(health) as RecipientHealth, now))
        .map(({ address }) => address),
    close: () => db.close(),
  };
}
