package id.siklus.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Live heap of another JVM, by the JDK's own {@code jcmd}: after a full collection, so that garbage does not count. */
final class Heap {

    /** Generations of the serial and parallel collectors, or the one heap of G1; not the metaspace. */
    private static final Pattern GENERATION = Pattern.compile(
            "^\\s*(?:def new generation|tenured generation|garbage-first heap|PSYoungGen|ParOldGen)\\s+total \\d+K, used (\\d+)K",
            Pattern.MULTILINE);

    private static final double KILOBYTES_IN_MEGABYTE = 1_024;

    private Heap() {}

    /** @return megabytes; NaN when this Java has no {@code jcmd} or the process does not answer it */
    static double liveMegabytes(long pid) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(jcmd)) {
            return Double.NaN;
        }
        try {
            answerOf(jcmd, pid, "GC.run");
            return parse(answerOf(jcmd, pid, "GC.heap_info"));
        } catch (IOException e) {
            return Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    static double parse(String heapInfo) {
        Matcher generation = GENERATION.matcher(heapInfo);
        double kilobytes = 0;
        boolean found = false;
        while (generation.find()) {
            kilobytes += Double.parseDouble(generation.group(1));
            found = true;
        }
        return found ? kilobytes / KILOBYTES_IN_MEGABYTE : Double.NaN;
    }

    private static String answerOf(Path jcmd, long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
