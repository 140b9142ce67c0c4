package id.siklus.bulk;

/** As what an export writes its files. */
enum OutputFormat {
    /** Resources, one a line. */
    NDJSON,
    /** Rows of the guide's flat tables. */
    PARQUET
}
