package id.siklus.pull;

/** Hears what happens, from several threads. */
public interface PullProgress {

    /** One line for the user, in both languages. */
    void say(String line);

    /** @param said what the server says of its work, such as {@code 40 %} */
    void preparing(String said);

    /** @param bytes of all files as they are sent, -1 when the server does not say */
    void downloading(int files, long bytes);

    void downloaded(long bytes);

    /** Bytes that were reported and are thrown away, because a file begins anew. */
    void lost(long bytes);
}
