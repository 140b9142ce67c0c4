package id.siklus.security;

import com.nimbusds.jose.JOSEObjectType;

/** The shape of our access tokens: a JWT as RFC 9068 has it, with the facility and its role. */
final class AccessTokenForm {

    /** Keeps a client assertion or any other JWT from passing as an access token. */
    static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    static final String CLIENT = "client_id";
    static final String ORGANIZATION = "organization";
    static final String ROLE = "role";
    static final String SCOPE = "scope";

    private AccessTokenForm() {}
}
