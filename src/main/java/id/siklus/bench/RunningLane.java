package id.siklus.bench;

import id.siklus.launch.Meter;
import id.siklus.launch.Senders;
import java.net.URI;

/** A server that somebody else runs: it is as it is, with or without validation, and is neither started nor stopped. */
record RunningLane(Contestant contestant, URI base, Meter meter, Senders senders) implements Lane {

    @Override
    public boolean isStartedHere() {
        return false;
    }

    @Override
    public void ready(Work work) {
        contestant.isNowAt(base, meter, senders);
    }

    @Override
    public void stop() {
        // not ours to stop
    }
}
