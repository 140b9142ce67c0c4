-- Tabel kosong untuk ekspor penuh / an empty table for a full export.
CREATE OR REPLACE TABLE rekam (
  tipe VARCHAR, id VARCHAR, versi BIGINT, diubah TIMESTAMPTZ, isi JSON, PRIMARY KEY (tipe, id)
);
