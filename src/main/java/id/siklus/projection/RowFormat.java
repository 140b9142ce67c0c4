package id.siklus.projection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As what rows are written. */
public enum RowFormat {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    PARQUET("application/vnd.apache.parquet");

    private final String contentType;

    RowFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** @return the short name, such as {@code ndjson} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param text short name or content type, as {@code _format} and {@code Accept} have it */
    static Optional<RowFormat> of(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        return switch (asked) {
            case "json", "application/json", "application/fhir+json" -> Optional.of(JSON);
            case "ndjson", "application/x-ndjson", "application/ndjson", "application/fhir+ndjson" ->
                Optional.of(NDJSON);
            case "csv", "text/csv" -> Optional.of(CSV);
            case "parquet", "application/vnd.apache.parquet", "application/parquet", "application/octet-stream" ->
                Optional.of(PARQUET);
            default -> Optional.empty();
        };
    }

    /**
     * @param header whether CSV begins with the names of the columns
     * @throws IOException when the beginning of the file cannot be written
     */
    RowWriter writer(List<Column> columns, boolean header, OutputStream out) throws IOException {
        return switch (this) {
            case JSON -> new JsonRows(columns, true, out);
            case NDJSON -> new JsonRows(columns, false, out);
            case CSV -> new CsvRows(columns, header, out);
            case PARQUET -> new ParquetRows(columns, out);
        };
    }
}
