package id.siklus.site;

/**
 * A piece of an axis of time.
 *
 * @param from days after its anchor
 * @param to the first moment after it, in days; infinity when it is open
 */
record Span(double from, double to) {

    boolean isOpen() {
        return Double.isInfinite(to);
    }

    Span shifted(double days) {
        return new Span(from + days, to + days);
    }

    Span within(Span other) {
        double start = Math.max(from, other.from);
        return new Span(start, Math.max(start, Math.min(to, other.to)));
    }
}
