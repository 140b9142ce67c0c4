package id.siklus.projection;

/** What a column holds, in SQL and in Java. Dates and times stay as they were sent, because they may be partial and their offset tells the local day. */
enum SqlType {
    /** {@link String} */
    TEXT("text"),
    /** {@link Boolean} */
    BOOLEAN("boolean"),
    /** {@link Integer} */
    INTEGER("integer"),
    /** {@link java.math.BigDecimal} */
    NUMERIC("numeric"),
    /** {@link java.time.OffsetDateTime} */
    TIMESTAMPTZ("timestamptz"),
    /** {@link java.util.List} of any of the others: a column that is a collection */
    JSON("jsonb");

    private final String sql;

    SqlType(String sql) {
        this.sql = sql;
    }

    /** @return PostgreSQL's name of it */
    public String sql() {
        return sql;
    }
}
