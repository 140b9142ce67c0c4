package id.siklus.cli;

import id.siklus.pull.PullProgress;
import java.io.Closeable;
import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Bars on a terminal, a line now and then in a log. */
final class ExportProgress implements PullProgress, Closeable {

    private static final long BETWEEN_LINES_NANOS = 10_000_000_000L;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Pattern PERCENT = Pattern.compile("\\b(\\d{1,3}) ?%");

    private final PrintWriter out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private String lastSaid = "";
    private long lastLine = System.nanoTime();
    private long bytes;
    private long allBytes;

    ExportProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void preparing(String said) {
        if (terminal) {
            Matcher percent = PERCENT.matcher(said);
            if (bar == null) {
                bar = begin("Server", 100, " %", 1);
            }
            if (percent.find()) {
                bar.stepTo(Long.parseLong(percent.group(1)));
            }
        } else if (!said.isEmpty() && !said.equals(lastSaid) && isTime()) {
            lastSaid = said;
            say("Server: " + said);
        }
    }

    @Override
    public synchronized void downloading(int files, long size) {
        close();
        bytes = 0;
        allBytes = size;
        if (terminal) {
            bar = begin("Unduh", size, " MB", MEGABYTE);
        } else {
            say("Mengunduh %d berkas%s / downloading files"
                    .formatted(files, size < 0 ? "" : ", %.1f MB".formatted((double) size / MEGABYTE)));
        }
    }

    /** On the error stream: what a pipe takes from the output has no bars in it. */
    private static ProgressBar begin(String task, long max, String unit, long unitSize) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(max)
                .setUnit(unit, unitSize)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public synchronized void downloaded(long more) {
        bytes += more;
        if (bar != null) {
            bar.stepTo(bytes);
        } else if (!terminal && more > 0 && isTime()) {
            say("Terunduh / downloaded: %.1f MB%s"
                    .formatted((double) bytes / MEGABYTE, allBytes > 0 ? ", " + bytes * 100 / allBytes + " %" : ""));
        }
    }

    @Override
    public synchronized void lost(long again) {
        bytes -= again;
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    private boolean isTime() {
        if (System.nanoTime() - lastLine < BETWEEN_LINES_NANOS) {
            return false;
        }
        lastLine = System.nanoTime();
        return true;
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
