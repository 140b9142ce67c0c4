package id.siklus.push;

/**
 * What a server answered.
 *
 * @param attempts how often it was asked, 1 when the first answer held
 * @param millis of the last attempt
 */
public record Answer(int status, String body, int attempts, long millis) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }
}
