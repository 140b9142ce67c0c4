package id.siklus.chaos;

/** One promise of docs/reliability.md and how it is put to the test. */
interface Trial {

    /** @return such as {@code R1} */
    String number();

    /** @return what is done to the server, in a few words of English */
    String method();

    /** @throws Exception what went wrong with the trial itself; it counts as failed */
    void run(Stage stage, Findings findings) throws Exception;
}
