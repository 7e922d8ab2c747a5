/** Numbered steps from an empty file to today's tables; a case file records how many it has taken (`user_version`). */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE document (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, annotated TEXT NOT NULL) STRICT;
   CREATE TABLE refused (input TEXT NOT NULL, reason TEXT NOT NULL, advice TEXT NOT NULL) STRICT;
   CREATE TABLE annotation (key TEXT NOT NULL, seq INTEGER NOT NULL, annotated TEXT NOT NULL, PRIMARY KEY (key, seq)) STRICT;
   CREATE TABLE read (key TEXT PRIMARY KEY) STRICT;
   CREATE TABLE decision (seq INTEGER PRIMARY KEY, line TEXT NOT NULL UNIQUE) STRICT;`,
]
