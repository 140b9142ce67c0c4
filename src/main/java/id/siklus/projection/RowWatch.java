package id.siklus.projection;

import org.jspecify.annotations.Nullable;

/** Looks on while rows are made of a resource, and may put an end to it by throwing. The guide's own views need none: they are known to be small. */
interface RowWatch {

    RowWatch NONE = new RowWatch() {};

    /** A value is about to be computed, or an element to be visited. */
    default void step() {}

    /** A value takes its place in the row that is being made. */
    default void replaced(@Nullable Object before, @Nullable Object after) {}

    /** A row is complete. */
    default void row() {}
}
