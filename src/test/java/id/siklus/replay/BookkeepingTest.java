package id.siklus.replay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.siklus.TestServer;
import id.siklus.storage.Superuser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who runs the server is told before a table that only serves writes has grown out of hand. */
class BookkeepingTest {

    private static final int ROWS = 300;

    private final JdbcTemplate owner = new JdbcTemplate(Superuser.dataSource());
    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(javax.sql.DataSource.class));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Bookkeeping.class);

    @BeforeEach
    void fillATableWithRowsThatAreNotOldEnoughToGo() {
        owner.update("""
                insert into hfj_res_search_url (res_search_url, partition_id, created_time, res_id)
                select 'Alarm#' || n, -1, now(), 0 from generate_series(1, ?) n""", ROWS);
        owner.execute("analyze hfj_res_search_url");
        said.start();
        logger.addAppender(said);
    }

    @AfterEach
    void removeThem() {
        logger.detachAppender(said);
        owner.update("delete from hfj_res_search_url where res_search_url like 'Alarm#%'");
        owner.execute("analyze hfj_res_search_url");
    }

    @Test
    void warnsAboveTheThreshold() {
        round(ROWS - 1);

        assertThat(rows()).isGreaterThanOrEqualTo(ROWS);
        assertThat(meters.get("siklus.bookkeeping.alarm").gauge().value()).isEqualTo(ROWS - 1);
        assertThat(warnings()).singleElement().asString().contains("hfj_res_search_url", String.valueOf(ROWS - 1));
    }

    @Test
    void isSilentBelowIt() {
        round(1_000_000);

        assertThat(rows()).isBetween((double) ROWS, 1_000_000.0);
        assertThat(warnings()).isEmpty();
    }

    private void round(long alarm) {
        ReplayProperties properties = new ReplayProperties(List.of(), Duration.ofHours(24), Duration.ofHours(1), alarm);
        try (Bookkeeping bookkeeping = new Bookkeeping(jdbc, properties, meters)) {
            bookkeeping.purge();
        }
    }

    private double rows() {
        return meters.get("siklus.bookkeeping.rows")
                .tag("table", "hfj_res_search_url")
                .gauge()
                .value();
    }

    private List<String> warnings() {
        return said.list.stream()
                .filter(event -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
