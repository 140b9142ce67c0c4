package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.storage.Store;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;

class GuideInstallerTest {

    @Test
    void storesTheGuideOnceWhenTwoNodesStartAtOnce() throws Exception {
        awaitOwnInstallation();
        JdbcTemplate sql = new JdbcTemplate(TestServer.bean(DataSource.class));
        sql.update("delete from siklus.guide_installation");

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Integer>> written = nodes.invokeAll(List.<Callable<Integer>>of(this::install, this::install));
        nodes.shutdown();

        assertThat(List.of(written.get(0).get(), written.get(1).get()))
                .containsOnlyOnce(0)
                .anyMatch(definitions -> definitions > 100);
        assertThat(sql.queryForObject("select count(*) from siklus.guide_installation", Integer.class))
                .isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from pg_locks where locktype = 'advisory'", Integer.class))
                .as("locks left behind")
                .isZero();
    }

    private int install() throws SQLException {
        return new GuideInstaller(
                        new GuidePackage(TestGuide.CONTEXT),
                        TestServer.bean(Store.class),
                        TestServer.bean(DataSource.class))
                .install();
    }

    private static void awaitOwnInstallation() {
        long deadline = System.nanoTime() + 120_000_000_000L;
        GuidePreparation preparation = TestServer.bean(GuidePreparation.class);
        while (!preparation.health().getStatus().equals(Status.UP) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(200_000_000L);
        }
        assertThat(preparation.health().getStatus()).isEqualTo(Status.UP);
    }
}
