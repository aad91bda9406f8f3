-- Multiplies the articles of a store :COPIES times, each copy in a folder of its own and some days off, and every fifth of their claims: about five
-- claims an article. Bytes, readings and entries go with the first :WHOLE and the newest copies only; the other articles cannot be opened, only
-- listed.
CREATE TEMP TABLE k AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < :COPIES) SELECT k, 'c' || k || '/' AS folder, '+' || (k % 3000) || ' days' AS later, k <= :WHOLE OR k % 3000 >= 2950 AS whole FROM n;
INSERT INTO article SELECT id + k * 1000, folder || name, folder || input, sha256 || k, title, outlet, date(day, later), 'origin:' || folder || substr(origin, 8), 0, shift FROM k, article;
INSERT INTO input SELECT article + k * 1000, bytes, cut FROM k, input WHERE whole;
INSERT INTO reading SELECT article + k * 1000, against, replace(report, '"article":"', '"article":"' || folder), mentions, unsure FROM k, reading WHERE whole;
INSERT INTO entry SELECT article + k * 1000, n, id || k, k || block, replace(body, '"article":"', '"article":"' || folder), meant FROM k, entry WHERE whole;
INSERT INTO paragraph SELECT id + k * 1000 * 1048576, article + k * 1000, start, until, words || ' district' || k FROM k, paragraph WHERE id % 5 = 0;
INSERT INTO paragraph_words (rowid, words) SELECT id, words FROM paragraph WHERE article > 1000;
INSERT INTO family SELECT 'origin:' || folder || substr(origin, 8), articles, replace(replace(replace(replace(body, '"0', '"' || folder || '0'), '"1', '"' || folder || '1'), '"2', '"' || folder || '2'), 'origin:', 'origin:' || folder) FROM k, family;
INSERT INTO claim SELECT n + k * 10000, substr(id, 1, 2) || printf('%05d%05d', k, n), k || block, kind, CASE WHEN sort < '~' THEN coalesce(date(substr(substr(sort, 1, instr(sort, ' ') - 1) || '-01-01', 1, 10), later), substr(sort, 1, 10)) ELSE '~~' END || ' ' || substr(id, 1, 2) || printf('%05d%05d', k, n), CASE WHEN day < '~' THEN coalesce(date(substr(day || '-01-01', 1, 10), later), day) ELSE day END, CASE WHEN first < '~' THEN coalesce(date(first, later), first) ELSE first END, headline, status, wording, flags, origins, articles, born, changed, replace(body, '"article":"', '"article":"' || folder) FROM k, claim WHERE n % 5 = 0;
INSERT INTO claim_words (rowid, words) SELECT n, headline FROM claim WHERE n > 10000;
INSERT INTO assertion SELECT claim + k * 10000, place, article + k * 1000, n FROM k, assertion WHERE claim % 5 = 0;
INSERT OR IGNORE INTO party SELECT p.actor, p.part, p.kind, c.sort, c.n FROM k, party p JOIN claim c ON c.n = p.claim + k * 10000 WHERE p.claim % 5 = 0;
INSERT INTO conflict SELECT id || k, k || block, kind, born, replace(body, '"article":"', '"article":"' || folder) FROM k, conflict WHERE whole;
INSERT INTO actor SELECT id || '_c' || k, type, name || ' ' || k, articles, replace(body, id, id || '_c' || k) FROM k, actor WHERE k <= :WHOLE;
INSERT INTO setting VALUES ('revision', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1;
ANALYZE;
