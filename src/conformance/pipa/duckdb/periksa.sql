-- Tabel dibandingkan dengan satu ekspor penuh yang baru, rekam demi rekam / compares the table with a new full export, record by record.
CREATE OR REPLACE TEMP TABLE server AS
SELECT json ->> '$.resourceType' AS tipe, json ->> '$.id' AS id, CAST(json ->> '$.meta.versionId' AS BIGINT) AS versi,
  md5(CAST(json AS VARCHAR)) AS isi
FROM read_ndjson_objects('${PEMBANDING}/*.ndjson.gz', maximum_object_size = 33554432);

CREATE OR REPLACE TEMP TABLE milik_kita AS SELECT tipe, id, versi, md5(CAST(isi AS VARCHAR)) AS isi FROM rekam;

SELECT
  (SELECT count(*) FROM milik_kita) AS di_tabel,
  (SELECT count(*) FROM server) AS di_server,
  (SELECT count(*) FROM (SELECT * FROM milik_kita EXCEPT SELECT * FROM server)) AS hanya_di_tabel,
  (SELECT count(*) FROM (SELECT * FROM server EXCEPT SELECT * FROM milik_kita)) AS hanya_di_server;
