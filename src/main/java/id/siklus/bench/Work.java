package id.siklus.bench;

/** What a server is made to do while it is measured. */
enum Work {
    INGEST_UNVALIDATED("Simpan kunjungan, tanpa validasi", "Ingest of visits, validation off"),
    INGEST_VALIDATED("Simpan kunjungan, dengan validasi", "Ingest of visits, validation on"),
    VALIDATION("Validasi", "Validation (on minus off)"),
    READ("Baca menurut id", "Read by id"),
    SEARCH_IDENTIFIER("Cari pasien menurut NIK", "Search Patient?identifier="),
    SEARCH_PATIENT_CODE("Cari observasi pasien menurut kode", "Search Observation?patient=&code="),
    SEARCH_INCLUDE("Cari kunjungan + _include (dua)", "Search Encounter?patient=&_include (two)"),
    START_COLD("Mulai, basis data baru", "Start to first /metadata, fresh database"),
    START_WARM("Mulai, basis data lama", "Start to first /metadata, existing database"),
    MEMORY_AFTER_START("Memori setelah mulai", "Memory after start"),
    MEMORY_AFTER_INGEST("Memori setelah ingest", "Memory after ingest");

    private final String indonesian;
    private final String english;

    Work(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    String indonesian() {
        return indonesian;
    }

    String english() {
        return english;
    }

    boolean isIngest() {
        return this == INGEST_UNVALIDATED || this == INGEST_VALIDATED;
    }
}
