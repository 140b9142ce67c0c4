package id.siklus.server;

/** What a caller may read, as SQL on stored rows, for work that reads rows and not resources. The room that isolates facilities publishes one as a bean. */
@FunctionalInterface
public interface ReadableRows {

    /**
     * @param resourceType type of all rows asked for
     * @param alias of {@code hfj_resource} in the statement
     * @return a condition without bound values, made of numbers and constants of the server only; {@code true} where everything may be read
     */
    String condition(Caller caller, String resourceType, String alias);
}
