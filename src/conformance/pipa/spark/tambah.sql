-- Tabel yang lama (DARI) dan yang berubah menjadi tabel yang baru (KE); boleh diulang / the old table and what has changed make the new one; may be repeated.
CREATE OR REPLACE TEMPORARY VIEW baris AS
SELECT value AS json, element_at(split(input_file_name(), '/'), -1) AS berkas FROM text.`${EKSPOR}/*.ndjson.gz`;

CREATE OR REPLACE TEMPORARY VIEW terhapus AS
SELECT explode(from_json(json, 'entry ARRAY<STRUCT<request: STRUCT<url: STRING>>>').entry.request.url) AS nama
FROM baris WHERE berkas LIKE 'deleted-%';

CREATE OR REPLACE TEMPORARY VIEW semua AS
SELECT * FROM parquet.`${TABEL}/${DARI}` AS lama
WHERE NOT EXISTS (SELECT 1 FROM terhapus WHERE terhapus.nama = concat(lama.tipe, '/', lama.id))
UNION ALL
SELECT get_json_object(json, '$.resourceType') AS tipe, get_json_object(json, '$.id') AS id,
  CAST(get_json_object(json, '$.meta.versionId') AS BIGINT) AS versi,
  CAST(get_json_object(json, '$.meta.lastUpdated') AS TIMESTAMP) AS diubah, json AS isi
FROM baris WHERE berkas RLIKE '^[A-Z]';

INSERT OVERWRITE DIRECTORY '${TABEL}/${KE}' USING parquet
SELECT tipe, id, versi, diubah, isi
FROM (SELECT *, row_number() OVER (PARTITION BY tipe, id ORDER BY versi DESC) AS urutan FROM semua) WHERE urutan = 1;

SELECT tipe, count(*) AS banyak, max(diubah) AS terbaru FROM parquet.`${TABEL}/${KE}` GROUP BY tipe ORDER BY tipe;
