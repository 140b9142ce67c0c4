package id.siklus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the measured section of a Markdown file current and leaves the text around it alone. */
record ReportFile(Path file) {

    private static final String BEGIN = "<!-- siklus bench: begin -->";
    private static final String END = "<!-- siklus bench: end -->";

    /** Asked before hours are spent on what could not be written down. */
    void requireWritable() {
        Path folder = file.toAbsolutePath().getParent();
        boolean writable = Files.exists(file)
                ? Files.isRegularFile(file) && Files.isWritable(file)
                : folder == null || !Files.exists(folder) || (Files.isDirectory(folder) && Files.isWritable(folder));
        if (!writable) {
            throw new IllegalArgumentException("--report=" + file + " tidak dapat ditulis / cannot be written");
        }
    }

    void write(Report report) {
        try {
            String before = Files.exists(file) ? Files.readString(file) : "# Benchmark\n";
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, withSection(before, report.asMarkdown()));
        } catch (IOException e) {
            throw new BenchException("Laporan tidak dapat ditulis: " + file + " / the report cannot be written", e);
        }
    }

    static String withSection(String before, String section) {
        String marked = BEGIN + "\n" + section + END;
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END);
        if (begin >= 0 && end > begin) {
            return before.substring(0, begin) + marked + before.substring(end + END.length());
        }
        return before + (before.endsWith("\n") ? "\n" : "\n\n") + marked + "\n";
    }
}
