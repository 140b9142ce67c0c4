-- Contoh: berat badan rata-rata menurut jenis kelamin / an example: mean weight by gender.
SELECT get_json_object(pasien.isi, '$.gender') AS jenis_kelamin, count(*) AS penimbangan,
  round(avg(CAST(get_json_object(berat.isi, '$.valueQuantity.value') AS DOUBLE)), 1) AS rata_rata_kg
FROM parquet.`${TABEL}/${KE}` AS berat
JOIN parquet.`${TABEL}/${KE}` AS pasien
  ON pasien.tipe = 'Patient' AND concat('Patient/', pasien.id) = get_json_object(berat.isi, '$.subject.reference')
WHERE berat.tipe = 'Observation' AND get_json_object(berat.isi, '$.code.coding[0].code') = '29463-7'
GROUP BY 1 ORDER BY 1;
