package id.siklus.demo;

import java.util.List;

/** @param failures what was not as expected, as it was told */
public record DemoResult(List<String> failures) {

    /** @return exit status: 0 when everything was as expected, 1 otherwise */
    public int exitCode() {
        return failures.isEmpty() ? 0 : 1;
    }
}
