-- The record in one file. Numbers of rows follow the order of reading and never leave the store; names and ids do.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row a run of 'rap read'. revision: of the store when it began.
CREATE TABLE shift (id INTEGER PRIMARY KEY, began TEXT NOT NULL, revision INTEGER NOT NULL);

-- One row a look at the brief: the last shift it has seen.
CREATE TABLE look (id INTEGER PRIMARY KEY, at TEXT NOT NULL, shift INTEGER NOT NULL);

-- One row an article. input is the name it came under; name is the same, with a bit of the sha-256 when another content
-- came under it before. unread: its family or its condition changed, or it is new.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  input TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  day TEXT,
  origin TEXT NOT NULL,
  unread INTEGER NOT NULL DEFAULT 1,
  shift INTEGER NOT NULL);
CREATE UNIQUE INDEX article_input ON article (input, sha256);
CREATE INDEX article_origin ON article (origin);
CREATE INDEX article_day ON article (day, name);
CREATE INDEX article_unread ON article (id) WHERE unread;
CREATE INDEX article_shift ON article (shift);

-- The input itself and how it was cut, both deflated; apart, so that lists of articles stay quick.
CREATE TABLE input (article INTEGER PRIMARY KEY, bytes BLOB NOT NULL, cut BLOB NOT NULL);

CREATE TABLE unreadable (
  name TEXT NOT NULL, sha256 TEXT NOT NULL, reason TEXT NOT NULL, shift INTEGER NOT NULL,
  PRIMARY KEY (name, sha256)) WITHOUT ROWID;

-- Articles that were taken out, and the lines that each had a part in: that they were there, and no word of them.
CREATE TABLE forgotten (name TEXT PRIMARY KEY, day TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE removed (line TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (line, article)) WITHOUT ROWID;
CREATE INDEX removed_article ON removed (article);

-- What lineage wants back when a store is opened again.
CREATE TABLE fingerprint (article INTEGER PRIMARY KEY, keys BLOB NOT NULL, body INTEGER NOT NULL);
CREATE TABLE kinship (a TEXT NOT NULL, b TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX kinship_b ON kinship (b);
CREATE TABLE family (origin TEXT PRIMARY KEY, articles INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX family_articles ON family (articles DESC);

-- What reading found in an article. against: what it was read with, so that it is read again only when that changed.
CREATE TABLE reading (
  article INTEGER PRIMARY KEY,
  against TEXT NOT NULL,
  report TEXT NOT NULL,
  mentions TEXT NOT NULL,
  unsure TEXT NOT NULL);
CREATE TABLE condition (article INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE entry (
  article INTEGER NOT NULL, n INTEGER NOT NULL, id TEXT NOT NULL, block TEXT NOT NULL, body TEXT NOT NULL, meant TEXT NOT NULL,
  PRIMARY KEY (article, n)) WITHOUT ROWID;
CREATE INDEX entry_id ON entry (id);
CREATE INDEX entry_block ON entry (block);

-- The text in paragraphs, with their places in the input; what 'rap search' looks through. id: the article's, times 2^20, and the
-- number of the paragraph, so that a search need not open each of them to know whose it is.
CREATE TABLE paragraph (
  id INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, until INTEGER NOT NULL, words TEXT NOT NULL);
CREATE INDEX paragraph_article ON paragraph (article, start);
CREATE VIRTUAL TABLE paragraph_words USING fts5 (
  words, content = 'paragraph', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

-- Blocks whose claims are out of date.
CREATE TABLE dirty_block (block TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE dirty_day (day TEXT PRIMARY KEY) WITHOUT ROWID;
-- Articles that were read, or filed under another day or origin, since all blocks were last up to date.
CREATE TABLE restated (article INTEGER PRIMARY KEY);

-- One row a line of the record. sort: when it happened, then the id. first: the day of the first article that says so.
-- born, changed: the shift that made it, and the last that changed it.
CREATE TABLE claim (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  block TEXT NOT NULL,
  kind TEXT NOT NULL,
  sort TEXT NOT NULL,
  day TEXT NOT NULL,
  first TEXT NOT NULL,
  headline TEXT NOT NULL,
  status TEXT NOT NULL,
  wording TEXT NOT NULL,
  flags TEXT NOT NULL,
  origins INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  born INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX claim_block ON claim (block);
CREATE INDEX claim_kind ON claim (kind, sort);
CREATE INDEX claim_sort ON claim (sort);
CREATE INDEX claim_day ON claim (day, kind, sort);
CREATE INDEX claim_born ON claim (born, kind);
CREATE INDEX claim_changed ON claim (changed, kind);
CREATE INDEX claim_owed ON claim (first)
  WHERE kind IN ('exchange', 'meeting') AND status IN ('promised', 'awaited', 'planned', 'expected');

-- Which entries a claim is made of, earliest first.
CREATE TABLE assertion (
  claim INTEGER NOT NULL, place INTEGER NOT NULL, article INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (claim, place)) WITHOUT ROWID;
CREATE INDEX assertion_entry ON assertion (article, n);

-- Which entries hold the words of a claim within a longer quotation: they are made of other claims, and count here too.
CREATE TABLE whole (
  claim INTEGER NOT NULL, place INTEGER NOT NULL, article INTEGER NOT NULL, n INTEGER NOT NULL,
  PRIMARY KEY (claim, place)) WITHOUT ROWID;
CREATE INDEX whole_entry ON whole (article, n);

-- On which days articles make a claim: what two sides say of one thing is looked for among these.
CREATE TABLE told_on (day TEXT NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (day, claim)) WITHOUT ROWID;
CREATE INDEX told_on_claim ON told_on (claim);

-- Who is in a claim, as what: by (speaks, holds, sends, acts), to, or side.
CREATE TABLE party (
  actor TEXT NOT NULL, part TEXT NOT NULL, kind TEXT NOT NULL, sort TEXT NOT NULL, claim INTEGER NOT NULL,
  PRIMARY KEY (actor, part, kind, sort, claim)) WITHOUT ROWID;
CREATE INDEX party_claim ON party (claim);

CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

-- What cannot both hold.
CREATE TABLE conflict (
  id TEXT PRIMARY KEY, block TEXT NOT NULL, kind TEXT NOT NULL, born INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX conflict_block ON conflict (block);

-- The timeline, made again for the days that changed.
CREATE TABLE line (
  day TEXT NOT NULL, place INTEGER NOT NULL, lead TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (day, place)) WITHOUT ROWID;

-- Everybody, over all articles; and in which articles they are.
CREATE TABLE actor (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, articles INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX actor_articles ON actor (articles DESC);
-- Persons by their surname, and the id that stands for all spellings of one person's name.
CREATE TABLE namesake (actor TEXT PRIMARY KEY, surname TEXT NOT NULL, principal TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX namesake_surname ON namesake (surname);
CREATE INDEX namesake_principal ON namesake (principal);
CREATE INDEX namesake_other ON namesake (actor) WHERE actor <> principal;
-- Every form of a name, to find whom a user means.
CREATE TABLE form (form TEXT NOT NULL COLLATE NOCASE, actor TEXT NOT NULL, PRIMARY KEY (form, actor)) WITHOUT ROWID;
CREATE INDEX form_actor ON form (actor);
CREATE TABLE appearance (
  actor TEXT NOT NULL, article INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (actor, article)) WITHOUT ROWID;
CREATE INDEX appearance_article ON appearance (article);
-- What was merged of an actor, to be added to; appearances still to be added; and actors of whom one was taken out, so that
-- all are merged again.
CREATE TABLE portrait (actor TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE fresh_appearance (actor TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (actor, article)) WITHOUT ROWID;
CREATE TABLE dirty_actor (actor TEXT PRIMARY KEY) WITHOUT ROWID;

-- Where rows of lists stood up to a revision, before they moved: a list that was begun goes on in its order.
CREATE TABLE moved (
  list TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, was TEXT NOT NULL,
  PRIMARY KEY (list, revision, id)) WITHOUT ROWID;
CREATE TRIGGER actor_moved AFTER UPDATE OF articles ON actor WHEN old.articles <> new.articles BEGIN
  INSERT OR IGNORE INTO moved SELECT 'actor', value, old.id, old.articles FROM setting WHERE name = 'revision'; END;
CREATE TRIGGER family_moved AFTER UPDATE OF articles ON family WHEN old.articles <> new.articles BEGIN
  INSERT OR IGNORE INTO moved SELECT 'family', value, old.origin, old.articles FROM setting WHERE name = 'revision'; END;
