package id.siklus.launch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The servers that run now. When the program is interrupted they are stopped too, so that no JVM and no PostgreSQL is left behind. */
final class OpenServers {

    private static final Set<ServerProcess> OPEN = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OpenServers::end, "siklus-stops-servers"));
    }

    private OpenServers() {}

    /** What is started while the program ends would outlive it. */
    private static void end() {
        ending = true;
        OPEN.stream().parallel().forEach(ServerProcess::close);
    }

    static void add(ServerProcess server) {
        OPEN.add(server);
        if (ending) {
            server.close();
        }
    }

    static void replace(ServerProcess old, ServerProcess current) {
        OPEN.add(current);
        OPEN.remove(old);
    }

    static void remove(ServerProcess server) {
        OPEN.remove(server);
    }
}
