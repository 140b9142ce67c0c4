package id.siklus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.bench.Samples.Side;
import id.siklus.demo.GeneralVisits;
import id.siklus.launch.Meter;
import id.siklus.launch.Senders;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BenchTest {

    private static final int VISITS = 3;
    private static final int READS = 8;

    /** The server runs inside the test's JVM, so its process is this one. */
    @Test
    void loadOnARunningServerGivesPlausibleFigures() throws Exception {
        // given
        Samples samples = new Samples();
        Size tiny = new Size(2, 2, VISITS, 2, READS, false, Duration.ofMinutes(2));
        GeneralVisits visits = new GeneralVisits(ProcessHandle.current().pid(), LocalDate.of(2026, 6, 1));
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Contestant contestant = new Contestant(Side.MEASURED, "Siklus", visits, http, tiny, samples);
        Meter meter = new Meter(OptionalLong.of(ProcessHandle.current().pid()), OptionalLong.empty());

        // when
        new Race(
                        List.of(new RunningLane(
                                contestant,
                                URI.create(TestServer.fhir()),
                                meter,
                                Senders.with(TestServer.usualToken()))),
                        tiny,
                        line -> {})
                .run();

        // then
        assertThat(contestant.failures()).isEmpty();
        assertThat(samples.lines())
                .filteredOn(line -> line.metric().quantity() == Quantity.CPU_SERVER)
                .extracting(line -> line.metric().work())
                .containsExactly(
                        Work.INGEST_VALIDATED,
                        Work.READ,
                        Work.SEARCH_IDENTIFIER,
                        Work.SEARCH_PATIENT_CODE,
                        Work.SEARCH_INCLUDE);
        assertThat(samples.lines())
                .allSatisfy(line -> assertThat(line.measured()).isPositive())
                .filteredOn(line -> line.metric().quantity() == Quantity.P95)
                .allSatisfy(line -> assertThat(line.measured()).isLessThan(60_000));
    }

    @Test
    void searchesFindWhatTheVisitsStored() throws Exception {
        GeneralVisits visits = new GeneralVisits(424_242, LocalDate.of(2026, 6, 1));
        TestServer.post("", visits.preparation());

        int status = TestServer.post("", visits.visit(0)).statusCode();
        String again = TestServer.post("", visits.visit(0)).body();

        assertThat(status).isEqualTo(200);
        assertThat(again).as("one person, however often the visit is sent").contains("200");
        assertThat(TestServer.get(
                                "/Patient?identifier=" + visits.identifierOf(0).replace("|", "%7C"))
                        .body())
                .containsOnlyOnce("\"resourceType\":\"Patient\"");
    }
}
