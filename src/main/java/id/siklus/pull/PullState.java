package id.siklus.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a folder remembers from one run to the next. Written before each step that could not be found out again.
 *
 * @param order what the folder is kept for
 * @param last {@code transactionTime} of the newest export from which an increment may go on
 * @param job one that was begun and has not ended
 * @param remove URL of a job that is downloaded and of no more use to anybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PullState(
        Order order,
        @Nullable String last,
        @Nullable Job job,
        @Nullable String remove) {

    /**
     * @param url of its status
     * @param since what was asked for; null for everything
     * @param time its {@code transactionTime}, from the moment on when all its files are here and only the names are changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Job(String url, @Nullable String since, @Nullable String time) {}

    static PullState of(Order order) {
        return new PullState(order, null, null, null);
    }

    PullState begun(String url, @Nullable String since) {
        return new PullState(order, last, new Job(url, since, null), remove);
    }

    PullState withoutJob() {
        return new PullState(order, last, null, job == null ? remove : job.url());
    }

    PullState complete(String time) {
        Job begun = Objects.requireNonNull(job);
        return new PullState(order, last, new Job(begun.url(), begun.since(), time), remove);
    }

    /** The job's files have their names; the next increment goes on from there, unless that would leave a gap. */
    PullState published() {
        Job done = Objects.requireNonNull(job);
        String time = Objects.requireNonNull(done.time());
        return new PullState(order, leavesNoGap(done) ? time : last, null, done.url());
    }

    PullState removed() {
        return new PullState(order, last, job, null);
    }

    private boolean leavesNoGap(Job done) {
        return last == null || done.since() == null || !Moments.of(done.since()).isAfter(Moments.of(last));
    }
}
