package id.siklus.server;

/** The way of a write, in order: each step runs after the one above it. One test asserts the order that is in force. */
public final class InterceptorOrder {

    /** Who is it: the token becomes a {@link Caller}, as a servlet filter; before the body, so that a stranger cannot make the server hold megabytes. */
    public static final int WHO_IS_IT = 200;

    /** Size, depth, strict JSON, as a servlet filter before HAPI reads the body. */
    public static final int BODY_GUARD = 220;

    /** What may it do: scopes. */
    public static final int MAY_DO = 250;

    /** Which facility's records: isolation. */
    public static final int REACH = 270;

    /** Dirty URLs become canonical. */
    public static final int NORMALISE = 300;

    /** Business identifiers. */
    public static final int IDENTITY = 400;

    /** The profile of the type. */
    public static final int VALIDATE = 500;

    private InterceptorOrder() {}
}
