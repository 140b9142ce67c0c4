package id.siklus.cli;

import id.siklus.site.GuideSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siklus ig --out DIR}: the guide's pages as files, for any web server or none. */
@Command(
        name = "ig",
        mixinStandardHelpOptions = true,
        description = {
            "Menulis halaman panduan implementasi ke sebuah folder / writes the guide's pages to a folder.",
            "Dapat dibuka langsung dari folder itu atau dilayani server web apa pun; server Siklus melayaninya di /ig",
            "  / opens from the folder itself or from any web server; the Siklus server has it at /ig."
        })
final class IgCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description =
                    "Folder tujuan: baru, kosong, atau hasil perintah ini sebelumnya / a new or empty folder, or one written before")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private Language language = new Language();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean english = language.isEnglish();
        int files = GuideSite.write(out);
        Path start = out.resolve("index.html").toAbsolutePath().normalize();
        spec.commandLine()
                .getOut()
                .println(
                        english
                                ? files + " files are written. Open " + start
                                : files + " berkas ditulis. Buka " + start);
        return CommandLine.ExitCode.OK;
    }
}
