-- Satu ekspor, penuh atau sejak yang terakhir, masuk ke tabel dalam satu transaksi; boleh diulang / merges one export in one transaction; may be repeated.
-- JSON tidak memuat karakter 1 dan 2, jadi tiap baris menjadi satu kolom / JSON has no characters 1 and 2, so that each line is one column.
BEGIN;
CREATE TEMP TABLE baris (isi jsonb) ON COMMIT DROP;
CREATE TEMP TABLE terhapus (isi jsonb) ON COMMIT DROP;
\copy baris FROM PROGRAM 'find ${EKSPOR} -name "[A-Z]*.ndjson.gz" -exec gzip -dc {} +' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\copy terhapus FROM PROGRAM 'find ${EKSPOR} -name "deleted-*.ndjson.gz" -exec gzip -dc {} +' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

DELETE FROM rekam
USING terhapus, jsonb_array_elements(terhapus.isi -> 'entry') AS entri
WHERE rekam.tipe || '/' || rekam.id = entri #>> '{request,url}';

INSERT INTO rekam
SELECT isi ->> 'resourceType', isi ->> 'id', (isi #>> '{meta,versionId}')::bigint, (isi #>> '{meta,lastUpdated}')::timestamptz, isi
FROM baris
ON CONFLICT (tipe, id) DO UPDATE SET versi = excluded.versi, diubah = excluded.diubah, isi = excluded.isi
WHERE excluded.versi >= rekam.versi;
COMMIT;

SELECT tipe, count(*) AS banyak, max(diubah) AS terbaru FROM rekam GROUP BY tipe ORDER BY tipe;
