package id.siklus.bench;

import java.util.List;
import java.util.function.Consumer;

/**
 * The order of a run. Servers start one after the other, each alone; then all of them are up and work in turns, the first of a round changing, so that
 * whatever else the machine does hits each of them alike.
 */
final class Race {

    private static final List<Work> READS =
            List.of(Work.READ, Work.SEARCH_IDENTIFIER, Work.SEARCH_PATIENT_CODE, Work.SEARCH_INCLUDE);
    private static final double NANOS_IN_SECOND = 1e9;

    private final List<Lane> lanes;
    private final Size size;
    private final Consumer<String> progress;
    private final long begin = System.nanoTime();

    Race(List<Lane> lanes, Size size, Consumer<String> progress) {
        this.lanes = lanes;
        this.size = size;
        this.progress = progress;
    }

    void run() throws InterruptedException {
        if (size.separateStarts()) {
            starts(Work.START_COLD, 0);
            starts(Work.START_WARM, 1);
        }
        if (lanes.get(0).isStartedHere()) {
            for (Lane lane : lanes) {
                ready(lane, Work.INGEST_UNVALIDATED);
            }
            ingest(Work.INGEST_UNVALIDATED);
            lanes.forEach(Lane::stop);
        }
        for (Lane lane : lanes) {
            ready(lane, Work.INGEST_VALIDATED);
            if (lane instanceof StartedLane started) {
                started.recordStart(Work.START_WARM, 0);
                started.recordMemory(Work.MEMORY_AFTER_START);
            }
        }
        ingest(Work.INGEST_VALIDATED);
        for (Lane lane : lanes) {
            if (lane instanceof StartedLane started) {
                started.recordMemory(Work.MEMORY_AFTER_INGEST);
            }
        }
        for (Work work : READS) {
            reads(work);
        }
    }

    private void starts(Work coldOrWarm, int round) throws InterruptedException {
        for (Lane lane : lanes) {
            if (lane instanceof StartedLane started) {
                say(lane, coldOrWarm);
                started.ready(Work.INGEST_VALIDATED);
                started.recordStart(coldOrWarm, round);
                started.stop();
            }
        }
    }

    private void ready(Lane lane, Work work) throws InterruptedException {
        progress.accept(elapsed() + lane.contestant().name() + ": server mulai / starting");
        lane.ready(work);
    }

    private void ingest(Work work) throws InterruptedException {
        for (Lane lane : lanes) {
            say(lane, work);
            lane.contestant().warmUpIngest(work);
        }
        for (int round = 0; mayBegin(round); round++) {
            for (Lane lane : inTurn(round)) {
                lane.contestant().ingest(work, round);
            }
        }
    }

    private void reads(Work work) throws InterruptedException {
        for (Lane lane : lanes) {
            say(lane, work);
            lane.contestant().warmUpReads(work);
        }
        for (int round = 0; mayBegin(round); round++) {
            for (Lane lane : inTurn(round)) {
                lane.contestant().reads(work, round);
            }
        }
    }

    private boolean mayBegin(int round) {
        boolean late = System.nanoTime() - begin > size.longestRun().toNanos();
        return round < size.rounds() && (round == 0 || !late);
    }

    private List<Lane> inTurn(int round) {
        return round % 2 == 0 || lanes.size() < 2 ? lanes : List.of(lanes.get(1), lanes.get(0));
    }

    private void say(Lane lane, Work work) {
        progress.accept(elapsed() + lane.contestant().name() + ": " + work.indonesian());
    }

    private String elapsed() {
        return String.format(java.util.Locale.ROOT, "%5.0f s  ", (System.nanoTime() - begin) / NANOS_IN_SECOND);
    }
}
