package id.siklus.push;

import java.io.IOException;
import java.util.Optional;

/** What a request says of its sender. */
public interface Credentials {

    /** For a server that asks nobody. */
    Credentials NONE = Optional::empty;

    /** A token that somebody else got. */
    static Credentials token(String token) {
        return () -> Optional.of("Bearer " + token);
    }

    /**
     * @return value of the Authorization header, empty to send none
     * @throws IOException when the server gives no token for them; its message says what to do
     */
    Optional<String> authorization() throws IOException, InterruptedException;

    /** The server did not accept what was sent; the next request asks anew. */
    default void forget() {
        // nothing is remembered
    }
}
