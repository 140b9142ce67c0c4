package id.siklus.server;

/** The configured address would open the server to a network although callers are not authenticated. */
public final class OpenDoorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenDoorException(String address) {
        super("siklus.server.address=" + address
                + " membuka server ke jaringan tanpa otentikasi; bila memang dikehendaki, setel siklus.server.open-without-auth=true"
                + " / this address opens the server without authentication; set that key to accept it");
    }
}
