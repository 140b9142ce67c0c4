package id.siklus.bench;

/** What is measured of a {@link Work}, with its unit. One unit of work is a resource for ingest and validation, a request for everything else. */
enum Quantity {
    CPU("CPU server + PostgreSQL", "ms"),
    /** What is left when everything is compiled; a server runs for months, a benchmark for minutes. */
    CPU_COMPILED("CPU server + PostgreSQL without the JIT compiler's", "ms"),
    CPU_SERVER("CPU server", "ms"),
    CPU_POSTGRES("CPU PostgreSQL", "ms"),
    RATE("throughput", "/s"),
    P50("p50", "ms"),
    P95("p95", "ms"),
    FIRST_CALL("first call", "ms"),
    START_CPU("CPU server", "s"),
    START_WALL("wall", "s"),
    RSS("RSS", "MB"),
    HEAP("live heap", "MB");

    private final String label;
    private final String unit;

    Quantity(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }
}
