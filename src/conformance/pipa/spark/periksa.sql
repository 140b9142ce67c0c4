-- Tabel dibandingkan dengan satu ekspor penuh yang baru, rekam demi rekam / compares the table with a new full export, record by record.
CREATE OR REPLACE TEMPORARY VIEW server AS
SELECT get_json_object(value, '$.resourceType') AS tipe, get_json_object(value, '$.id') AS id,
  CAST(get_json_object(value, '$.meta.versionId') AS BIGINT) AS versi, value AS isi
FROM text.`${PEMBANDING}/*.ndjson.gz`;

CREATE OR REPLACE TEMPORARY VIEW milik_kita AS SELECT tipe, id, versi, isi FROM parquet.`${TABEL}/${KE}`;

SELECT
  (SELECT count(*) FROM milik_kita) AS di_tabel,
  (SELECT count(*) FROM server) AS di_server,
  (SELECT count(*) FROM (SELECT * FROM milik_kita EXCEPT SELECT * FROM server)) AS hanya_di_tabel,
  (SELECT count(*) FROM (SELECT * FROM server EXCEPT SELECT * FROM milik_kita)) AS hanya_di_server;
