-- Satu ekspor, penuh atau sejak yang terakhir, masuk ke tabel; boleh diulang / merges one export; may be repeated.
CREATE OR REPLACE TEMP TABLE baris AS
SELECT json, parse_filename(filename) AS berkas
FROM read_ndjson_objects('${EKSPOR}/*.ndjson.gz', filename = true, maximum_object_size = 33554432);

DELETE FROM rekam
WHERE tipe || '/' || id IN (
  SELECT entri ->> '$.request.url'
  FROM (SELECT unnest(CAST(json -> '$.entry' AS JSON[])) AS entri FROM baris WHERE starts_with(berkas, 'deleted-'))
);

INSERT INTO rekam
SELECT json ->> '$.resourceType', json ->> '$.id', CAST(json ->> '$.meta.versionId' AS BIGINT),
  CAST(json ->> '$.meta.lastUpdated' AS TIMESTAMPTZ), json
FROM baris
WHERE NOT starts_with(berkas, 'deleted-') AND NOT starts_with(berkas, 'error-')
ON CONFLICT (tipe, id) DO UPDATE SET versi = excluded.versi, diubah = excluded.diubah, isi = excluded.isi
WHERE excluded.versi >= rekam.versi;

SELECT tipe, count(*) AS banyak, max(diubah) AS terbaru FROM rekam GROUP BY tipe ORDER BY tipe;
