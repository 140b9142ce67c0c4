package id.siklus.launch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The servers that run now. When the program is interrupted they are stopped too, so that no JVM and no PostgreSQL is left behind. */
final class OpenServers {

    private static final Set<ServerProcess> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> OPEN.stream().parallel().forEach(ServerProcess::close), "siklus-stops-servers"));
    }

    private OpenServers() {}

    static void add(ServerProcess server) {
        OPEN.add(server);
    }

    static void replace(ServerProcess old, ServerProcess current) {
        OPEN.add(current);
        OPEN.remove(old);
    }

    static void remove(ServerProcess server) {
        OPEN.remove(server);
    }
}
