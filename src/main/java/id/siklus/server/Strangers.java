package id.siklus.server;

/** How often somebody may be refused who does not say, or does not prove, who asks. The room that limits callers answers; without it nobody is slowed down. */
@FunctionalInterface
public interface Strangers {

    /**
     * Counts one refusal.
     *
     * @param address whence
     * @return 0 when it may be told why, else the seconds to wait
     */
    long refused(String address);
}
