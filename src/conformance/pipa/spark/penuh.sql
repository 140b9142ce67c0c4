-- Ekspor penuh menjadi tabel Parquet / a full export becomes a table of Parquet.
CREATE OR REPLACE TEMPORARY VIEW baris AS
SELECT value AS json, element_at(split(input_file_name(), '/'), -1) AS berkas FROM text.`${EKSPOR}/*.ndjson.gz`;

INSERT OVERWRITE DIRECTORY '${TABEL}/${KE}' USING parquet
SELECT get_json_object(json, '$.resourceType') AS tipe, get_json_object(json, '$.id') AS id,
  CAST(get_json_object(json, '$.meta.versionId') AS BIGINT) AS versi,
  CAST(get_json_object(json, '$.meta.lastUpdated') AS TIMESTAMP) AS diubah, json AS isi
FROM baris WHERE berkas RLIKE '^[A-Z]';

SELECT tipe, count(*) AS banyak, max(diubah) AS terbaru FROM parquet.`${TABEL}/${KE}` GROUP BY tipe ORDER BY tipe;
