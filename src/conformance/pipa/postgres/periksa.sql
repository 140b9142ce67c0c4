-- Tabel dibandingkan dengan satu ekspor penuh yang baru, rekam demi rekam / compares the table with a new full export, record by record.
CREATE TEMP TABLE server (isi jsonb);
\copy server FROM PROGRAM 'find ${PEMBANDING} -name "[A-Z]*.ndjson.gz" -exec gzip -dc {} +' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

SELECT
  (SELECT count(*) FROM rekam) AS di_tabel,
  (SELECT count(*) FROM server) AS di_server,
  (SELECT count(*) FROM (SELECT isi FROM rekam EXCEPT SELECT isi FROM server) AS a) AS hanya_di_tabel,
  (SELECT count(*) FROM (SELECT isi FROM server EXCEPT SELECT isi FROM rekam) AS b) AS hanya_di_server;
