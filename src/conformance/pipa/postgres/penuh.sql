-- Tabel kosong untuk ekspor penuh / an empty table for a full export.
DROP TABLE IF EXISTS rekam;
CREATE TABLE rekam (
  tipe text, id text, versi bigint, diubah timestamptz, isi jsonb, PRIMARY KEY (tipe, id)
);
