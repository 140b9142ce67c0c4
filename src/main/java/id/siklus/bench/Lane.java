package id.siklus.bench;

/** Brings a contestant to the start of each part of the race. */
interface Lane {

    Contestant contestant();

    /** @return whether this benchmark starts and stops the server, and so may measure starts */
    boolean isStartedHere();

    /** Puts the server into the state that the work needs: {@link Work#INGEST_UNVALIDATED} or {@link Work#INGEST_VALIDATED}. */
    void ready(Work work) throws InterruptedException;

    /** Stops what was started here. */
    void stop();
}
