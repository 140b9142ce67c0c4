package id.siklus.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CPU time of processes, in milliseconds. Linux tells it in /proc/PID/stat (proc(5)) in ticks of 10 ms, children that have ended included; elsewhere Java's
 * {@link ProcessHandle} is asked, which forgets ended children.
 */
final class ProcessClock {

    /** USER_HZ is 100 on x86_64 and arm64; the kernel fixes it for its interface to programs. */
    private static final double MILLIS_PER_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int USER_TIME_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_TIME_OF_ENDED_CHILDREN = 14;

    /** HotSpot's names, cut off by the kernel after 15 characters. */
    private static final Pattern JIT_THREAD = Pattern.compile("\\(C[12] CompilerThre");

    private ProcessClock() {}

    /** @return CPU of the process alone; NaN when it is unknown */
    static double ofProcess(long pid) {
        try {
            String[] fields = statOf(pid);
            return MILLIS_PER_TICK * (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]));
        } catch (IOException e) {
            return fromHandle(pid);
        }
    }

    /** @return of that, what a JVM's just-in-time compiler has used; NaN when it is unknown (only Linux tells it, by the names of the threads) */
    static double ofJitCompiler(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            double ticks = 0;
            for (Path thread : threads.toList()) {
                String stat = Files.readString(thread.resolve("stat"));
                if (JIT_THREAD.matcher(stat).find()) {
                    String[] fields = fieldsAfterName(stat);
                    ticks += Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
                }
            }
            return MILLIS_PER_TICK * ticks;
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    /** @return CPU of a process and everything it started, such as a PostgreSQL postmaster and its backends; NaN when it is unknown */
    static double ofTree(long pid) {
        return ProcessHandle.of(pid)
                .map(root -> Stream.concat(Stream.of(root), root.descendants())
                        .mapToDouble(process -> withEndedChildren(process.pid()))
                        .filter(Double::isFinite)
                        .sum())
                .orElse(Double.NaN);
    }

    private static double withEndedChildren(long pid) {
        try {
            String[] fields = statOf(pid);
            return ofProcess(pid)
                    + MILLIS_PER_TICK
                            * (Long.parseLong(fields[USER_TIME_OF_ENDED_CHILDREN])
                                    + Long.parseLong(fields[SYSTEM_TIME_OF_ENDED_CHILDREN]));
        } catch (IOException e) {
            return fromHandle(pid);
        }
    }

    private static double fromHandle(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toMillis)
                .map(Long::doubleValue)
                .orElse(Double.NaN);
    }

    private static String[] statOf(long pid) throws IOException {
        return fieldsAfterName(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    }

    /** The second field is the program's name in parentheses and may itself hold blanks and parentheses. */
    static String[] fieldsAfterName(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ");
    }
}
