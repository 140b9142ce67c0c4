package id.siklus.pull;

/** What the server is asked to make of the resources. */
public enum Format {
    /** A resource a line. */
    NDJSON("application/fhir+ndjson"),
    /** A row a resource, or several, in the columns of the guide's ViewDefinition of its type; types without one are left out. */
    PARQUET("application/vnd.apache.parquet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
