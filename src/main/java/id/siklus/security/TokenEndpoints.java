package id.siklus.security;

/** The paths of the token service. */
final class TokenEndpoints {

    static final String TOKEN = "/oauth2/token";

    /** The same service in the form of SATUSEHAT, so that a vendor changes only the host. */
    static final String SATUSEHAT = "/oauth2/v1/accesstoken";

    private TokenEndpoints() {}
}
