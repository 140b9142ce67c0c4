package id.siklus.bulk;

import id.siklus.TestServer;
import id.siklus.server.ReadableRows;
import id.siklus.server.RequestsUnderWay;
import id.siklus.storage.ChangeLog;
import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** The engine of the test server with another store or other limits; the server's own workers rest meanwhile. */
final class OwnWorkers implements AutoCloseable {

    private final Workers usual = TestServer.bean(Workers.class);
    private final Workers workers;
    private final Exports exports;

    /** Stopped until {@link #start}. */
    OwnWorkers(FileStore store, ExportProperties properties) {
        usual.stop();
        JobTable jobs = TestServer.bean(JobTable.class);
        PartTable parts = TestServer.bean(PartTable.class);
        Picks picks = TestServer.bean(Picks.class);
        ReadableRows readable = TestServer.bean(ReadableRows.class);
        ExportMeters meters = TestServer.bean(ExportMeters.class);
        workers = new Workers(
                parts,
                new PartWork(
                        TestServer.bean(ExportPool.class).dataSource(),
                        parts,
                        picks,
                        readable,
                        store,
                        properties,
                        meters,
                        new Turns(TestServer.bean(RequestsUnderWay.class), properties.shareBesideRequests()),
                        Clock.systemUTC()),
                new FailedParts(jobs, parts, store, properties),
                meters,
                properties.workers());
        exports = new ExportEngine(TestServer.bean(ChangeLog.class), jobs, picks, readable, store, workers, properties);
    }

    /** @param spare left free on the disk */
    static ExportProperties limits(int compression, DataSize spare) {
        return limits(compression, spare, 25);
    }

    /** @param share percent of the time that a worker goes on beside requests */
    static ExportProperties limits(int compression, DataSize spare, int share) {
        return new ExportProperties(2, 100_000, compression, 5, 50, Duration.ofHours(1), share, spare);
    }

    OwnWorkers start() {
        workers.start();
        return this;
    }

    Exports exports() {
        return exports;
    }

    @Override
    public void close() {
        workers.stop();
        usual.start();
    }
}
