package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExportProgressTest {

    private static final long MEGABYTE = 1024 * 1024;

    private final StringWriter lines = new StringWriter();

    @Test
    void aTerminalIsShownBars() {
        String shown = onTerminal(progress -> {
            progress.preparing("bagian selesai / parts finished: 2 / 5, 40 %");
            progress.downloading(3, 10 * MEGABYTE);
            progress.downloaded(7 * MEGABYTE);
            progress.lost(2 * MEGABYTE);
        });

        assertThat(shown).containsPattern("Server +40%").containsPattern("Unduh +50%.* 5/10 MB");
        assertThat(lines.toString()).isEmpty();
    }

    @Test
    void aLogHasLinesAndNoBars() {
        String shown;
        try (ExportProgress progress = new ExportProgress(new PrintWriter(lines), false)) {
            shown = errorsOf(() -> {
                progress.preparing("40 %");
                progress.downloading(3, 10 * MEGABYTE);
                progress.downloaded(10 * MEGABYTE);
            });
        }

        assertThat(lines.toString().strip()).isEqualTo("Mengunduh 3 berkas, 10,0 MB / downloading files");
        assertThat(shown).isEmpty();
    }

    private interface Happening {
        void tell(ExportProgress progress);
    }

    private String onTerminal(Happening happening) {
        return errorsOf(() -> {
            try (ExportProgress progress = new ExportProgress(new PrintWriter(lines), true)) {
                happening.tell(progress);
            }
        });
    }

    /** Bars are written to the error stream, which a pipe leaves alone. */
    private static String errorsOf(Runnable work) {
        PrintStream usual = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(usual);
        }
        return errors.toString(StandardCharsets.UTF_8);
    }
}
