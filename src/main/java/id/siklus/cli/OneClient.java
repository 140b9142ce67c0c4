package id.siklus.cli;

import id.siklus.security.ClientRegistry;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Parameters;

/** What the commands share that are about one client: its id, where the database is, and the registry in it. */
abstract class OneClient extends OnDatabase {

    @Parameters(paramLabel = "ID", description = "Nama client, mis. simpus-sp4-prafi / the client's id")
    @SuppressWarnings("NullAway.Init")
    private String id;

    /** @throws IllegalArgumentException in one line that says what to do */
    abstract void run(String client, ClientRegistry clients, PrintWriter out) throws IOException;

    /** What can be refused without a database. */
    void check(String client) {}

    @Override
    public final Integer call() throws IOException {
        check(id);
        try (DatabaseAccess access = DatabaseAccess.open(options().arguments())) {
            run(id, new ClientRegistry(access.dataSource()), out());
        }
        return 0;
    }

    /** A secret is shown here only, and never again. */
    static void show(PrintWriter out, String client, String secret) {
        out.println("  client_id     " + client);
        out.println("  client_secret " + secret);
    }
}
