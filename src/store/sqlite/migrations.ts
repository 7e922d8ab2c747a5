const TOKENS = `tokenize = 'unicode61 remove_diacritics 2'`

/** Numbered steps from an empty file to today's tables; a case file records how many it has taken (`user_version`). */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE document (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, annotated TEXT NOT NULL) STRICT;
   CREATE TABLE refused (input TEXT NOT NULL, reason TEXT NOT NULL, advice TEXT NOT NULL) STRICT;
   CREATE TABLE annotation (key TEXT NOT NULL, seq INTEGER NOT NULL, annotated TEXT NOT NULL, PRIMARY KEY (key, seq)) STRICT;
   CREATE TABLE read (key TEXT PRIMARY KEY) STRICT;
   CREATE TABLE decision (seq INTEGER PRIMARY KEY, line TEXT NOT NULL UNIQUE) STRICT;`,
  // The first tables held annotations without the bytes they were made of: they are read again, decisions stay.
  `DROP TABLE document;
   DROP TABLE refused;
   DROP TABLE annotation;
   DROP TABLE read;
   CREATE TABLE original (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
   CREATE TABLE file (file INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, reading TEXT NOT NULL,
     run INTEGER NOT NULL, gone INTEGER, closed INTEGER NOT NULL) STRICT;
   CREATE INDEX file_by_name ON file (name);
   CREATE TABLE annotation (key TEXT PRIMARY KEY, annotated TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;
   CREATE TABLE document (document INTEGER PRIMARY KEY, file INTEGER NOT NULL, at INTEGER NOT NULL, id TEXT NOT NULL,
     input TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, key TEXT NOT NULL, UNIQUE (file, at)) STRICT;
   CREATE INDEX document_by_key ON document (key);
   CREATE INDEX document_by_id ON document (id);
   CREATE TABLE refused (file INTEGER NOT NULL, input TEXT NOT NULL, reason TEXT NOT NULL, advice TEXT NOT NULL) STRICT;
   CREATE INDEX refused_by_file ON refused (file);
   ALTER TABLE decision ADD COLUMN chain TEXT;
   CREATE TABLE other_log (log INTEGER PRIMARY KEY, lines TEXT NOT NULL) STRICT;
   ALTER TABLE decision ADD COLUMN own INTEGER NOT NULL DEFAULT 1;
   CREATE TABLE run (run INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT;
   CREATE TABLE line (line INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, run INTEGER NOT NULL, gone INTEGER,
     speaker TEXT, date TEXT, words TEXT NOT NULL, json TEXT NOT NULL) STRICT;
   CREATE INDEX line_by_id ON line (kind, id);
   CREATE TABLE line_order (kind TEXT PRIMARY KEY, lines TEXT NOT NULL) STRICT;
   CREATE TABLE tombstone (tombstone INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT;
   CREATE VIRTUAL TABLE document_words USING fts5 (title, body, content = '', contentless_delete = 1, ${TOKENS});
   CREATE VIRTUAL TABLE line_words USING fts5 (words, content = '', contentless_delete = 1, ${TOKENS});`,
]

/** Marks a case file in the header of SQLite's file format ("CRSD"). */
export const APPLICATION_ID = 0x43525344
