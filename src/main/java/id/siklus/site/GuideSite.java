package id.siklus.site;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The guide as web pages, as this program carries them. */
public final class GuideSite {

    private GuideSite() {}

    /**
     * @param folder is made when it is not there; must be empty, or hold a site of an earlier call
     * @return how many files were written
     * @throws IllegalArgumentException when the folder is a file, or holds files of others
     * @throws FileNotFoundException when this program was built without the site
     */
    public static int write(Path folder) throws IOException {
        Optional<InputStream> packed = SiteArchive.open(System.getProperty("siklus.site.archive", ""));
        if (packed.isEmpty()) {
            throw new FileNotFoundException(
                    "Program ini dibangun tanpa halaman panduan (mvn -Dquick); bangun dengan"
                            + " mvn -Dquick -Dsiklus.site.skip=false package / this program was built without the guide's pages");
        }
        try (InputStream archive = packed.get()) {
            SiteWriter writer = new SiteWriter(folder);
            writer.begin();
            SiteArchive.read(archive, writer);
            writer.finish();
            return writer.count();
        }
    }
}
