package id.siklus.site;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * The site as one file inside the jar, packed as a whole: its pages are much alike, so that all together take a tenth of what they take one by one. The FHIR
 * package and the zip are put together while it is read, of JSON that is in the archive once.
 */
final class SiteArchive {

    /** Below {@code id/siklus/site} on the class path. */
    static final String NAME = "ig.xz";

    private static final int FORMAT = 0x49470001;
    private static final int END = -1;

    /** Takes the files of a site one after the other. */
    interface Receiver {

        void receive(String path, byte[] content) throws IOException;
    }

    private SiteArchive() {}

    /**
     * @param file to take instead of what the program carries; empty for that
     * @return nothing when the program was built without the site
     */
    static Optional<InputStream> open(String file) throws IOException {
        return file.isBlank()
                ? Optional.ofNullable(SiteArchive.class.getResourceAsStream(NAME))
                : Optional.of(Files.newInputStream(Path.of(file)));
    }

    static void write(Path file, List<SiteFile> site) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new XZOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file)),
                new LZMA2Options(LZMA2Options.PRESET_DEFAULT)))) {
            out.writeInt(FORMAT);
            for (SiteFile one : site) {
                out.writeInt(one.content().length);
                out.writeUTF(one.path());
                out.writeUTF(one.packagePath());
                out.write(one.content());
            }
            out.writeInt(END);
        }
    }

    /** @throws IOException also when the archive is damaged; what was received until then is not the whole site */
    static void read(InputStream archive, Receiver receiver) throws IOException {
        try (DataInputStream in = new DataInputStream(new XZInputStream(archive))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("not an archive of the site, or of another version");
            }
            unpack(in, receiver);
        }
    }

    private static void unpack(DataInputStream in, Receiver receiver) throws IOException {
        WholeGuide whole = new WholeGuide();
        for (int length = in.readInt(); length != END; length = in.readInt()) {
            String path = in.readUTF();
            String packagePath = in.readUTF();
            byte[] content = in.readNBytes(length);
            if (content.length != length) {
                throw new IOException(path + " is cut off");
            }
            if (!packagePath.isEmpty()) {
                whole.add(path, packagePath, content);
            }
            if (!path.isEmpty()) {
                receiver.receive(path, content);
            }
        }
        whole.finish(receiver);
    }
}
