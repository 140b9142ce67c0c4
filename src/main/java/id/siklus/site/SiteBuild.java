package id.siklus.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Renders the site while the jar is built: {@code SiteBuild PROJECT ARCHIVE}. */
final class SiteBuild {

    private SiteBuild() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("SiteBuild PROJECT ARCHIVE");
        }
        // HL7's phrases fall back to the language of the machine, which must not be seen in the pages.
        Locale.setDefault(Locale.ENGLISH);
        SiteArchive.write(Path.of(args[1]), Site.whole().build(Guide.read(new Sources(Path.of(args[0])))));
    }
}
