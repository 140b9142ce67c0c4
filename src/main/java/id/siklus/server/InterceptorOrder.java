package id.siklus.server;

/** The way of a write, in order: each step runs after the one above it. One test asserts the order that is in force. */
public final class InterceptorOrder {

    /** Size, depth, strict JSON, as a servlet filter before HAPI reads the body. */
    public static final int BODY_GUARD = 100;

    /** Dirty URLs become canonical. */
    public static final int NORMALISE = 300;

    /** Business identifiers. */
    public static final int IDENTITY = 400;

    /** The profile of the type. */
    public static final int VALIDATE = 500;

    private InterceptorOrder() {}
}
