package id.siklus.server;

/** The way of a write, in order: each step runs after the one above it. One test asserts the order that is in force. */
public final class InterceptorOrder {

    /** Headers that every answer carries, as a servlet filter. */
    public static final int ANSWER_HEADERS = -400;

    /** How many requests are under way, as a servlet filter: the trail's row is still part of a request. */
    public static final int UNDER_WAY = -350;

    /** One row for each request, however it ends; as a servlet filter outside of all that may refuse. */
    public static final int AUDIT = -300;

    /** Browsers of other origins, where any are listed, as a servlet filter. */
    public static final int CORS = -280;

    /** How often an address may ask for a token, as a servlet filter before the token service. */
    public static final int TOKEN_RATE = -250;

    /** Who is it: the token becomes a {@link Caller}, as a servlet filter; before the body, so that a stranger cannot make the server hold megabytes. */
    public static final int WHO_IS_IT = 200;

    /** How often a client may ask, as a servlet filter. */
    public static final int RATE = 210;

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
