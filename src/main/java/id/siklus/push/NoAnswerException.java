package id.siklus.push;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Objects;

/** A server gave no answer, after as many attempts as were allowed. The message says so in both languages, with what to do. */
public final class NoAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean connected;

    NoAnswerException(String base, IOException cause) {
        super(
                "Tidak ada jawaban dari " + base + " (" + cause.getClass().getSimpleName()
                        + "); periksa alamatnya dan apakah server itu berjalan"
                        + " / no answer from there; check the address and whether that server runs",
                cause);
        this.connected = !neverArrived(cause);
    }

    /** @return whether the request may have reached the server; if not, nobody listens there */
    public boolean connected() {
        return connected;
    }

    static boolean neverArrived(IOException failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
