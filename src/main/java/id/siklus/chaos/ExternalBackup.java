package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import id.siklus.launch.ServerProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** R7 for a database of one's own: what docs/operasi.md tells an operator, done under load with the operating system's PostgreSQL. */
final class ExternalBackup implements Trial {

    private static final int WRITERS = 4;

    @Override
    public String number() {
        return "R7";
    }

    @Override
    public String method() {
        return "pg_basebackup and pg_dump of an external database under load";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        if (!stage.form().external()) {
            findings.skip("part of the long form");
            return;
        }
        Path folder = stage.folder("r7-luar").toAbsolutePath();
        Optional<PostgresTools> tools = PostgresTools.find(folder.resolve("alat.log"));
        if (tools.isEmpty()) {
            findings.skip("needs PostgreSQL's server and tools of one version below /usr/lib/postgresql");
            return;
        }
        Path data = folder.resolve("pg");
        Path copy = folder.resolve("salinan");
        try {
            run(stage, findings, tools.get(), data, copy, folder.resolve("siklus.dump"));
        } finally {
            tools.get().stop(copy);
            tools.get().stop(data);
        }
    }

    private static void run(Stage stage, Findings findings, PostgresTools tools, Path data, Path copy, Path dump)
            throws Exception {
        String port = String.valueOf(ServerProcess.freePort());
        String[] there = {"-h", "127.0.0.1", "-p", port, "-U", "postgres"};
        tools.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        tools.start(data, Integer.parseInt(port));
        findings.note("PostgreSQL", tools.bin());
        List<Attempt> attempts;
        long[] moments = new long[4];
        try (Site site = stage.site("r7-server", keys(port, "postgres"))) {
            try (Load load = Load.untilBroken(site.client(), stage.visits(), WRITERS)) {
                load.awaitAcknowledged(WRITERS, 60_000);
                moments[0] = System.nanoTime();
                tools.run("pg_basebackup", with(there, "-D", copy.toString(), "-X", "stream", "-c", "fast"));
                moments[1] = System.nanoTime();
                tools.run("pg_verifybackup", copy.toString());
                moments[2] = System.nanoTime();
                tools.run("pg_dump", with(there, "-Fc", "-f", dump.toString(), "postgres"));
                moments[3] = System.nanoTime();
                // Bundles must be sent after the end too, so that one of them in the backup would show.
                load.awaitAcknowledgedSince(moments[3], WRITERS, 60_000);
                load.close();
                attempts = load.attempts();
            }
        }
        Rows source = Rows.of(arguments(port, "postgres"));
        int copyPort = ServerProcess.freePort();
        tools.start(copy, copyPort);
        RestoredElsewhere.judge(
                findings,
                attempts,
                moments[0],
                moments[1],
                source,
                Rows.of(arguments(String.valueOf(copyPort), "postgres")));
        tools.run("createdb", with(there, "pulih"));
        tools.run("pg_restore", with(there, "-d", "pulih", "--exit-on-error", "-j", "2", dump.toString()));
        RestoredElsewhere.judge(findings, attempts, moments[2], moments[3], source, Rows.of(arguments(port, "pulih")));
    }

    private static Map<String, String> keys(String port, String database) {
        return Map.of(
                "siklus.database.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                "siklus.database.username",
                "postgres",
                "siklus.database.password",
                "");
    }

    private static String[] arguments(String port, String database) {
        return keys(port, database).entrySet().stream()
                .map(key -> "--" + key.getKey() + "=" + key.getValue())
                .toArray(String[]::new);
    }

    private static String[] with(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
