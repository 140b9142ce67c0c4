package id.siklus.push;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers on disk what the server has taken, a line for each parcel, so that a push that was cut off goes on where it stopped. A last line that was cut off is
 * not counted.
 *
 * <p>A parcel that the server would store a second time if it came a second time has a line before it is sent, too: after a kill nobody knows whether it arrived, and
 * it is not sent again.
 */
final class Journal implements Closeable {

    private static final String BEGUN = "?";
    private static final String NOT_TAKEN = "-";

    private final Set<String> done = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final FileChannel file;
    private final String server;

    /** @param server what was sent to one server says nothing about another */
    Journal(Path file, String server) throws IOException {
        this.server = server;
        boolean cut = false;
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(
                    file + " adalah folder, bukan catatan kemajuan / is a folder, not a journal (--journal)");
        }
        if (Files.exists(file)) {
            String text = read(file);
            cut = !text.isEmpty() && !text.endsWith("\n");
            text.lines().filter(line -> line.split("\t", -1).length == 4).forEach(this::remember);
        }
        this.file =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        if (cut) {
            write("\n");
        }
    }

    /** A journal with other bytes in it may lack lines: whether what they said was sent must be decided by a person. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException damaged) {
            throw new IOException(
                    file
                            + " rusak: bukan teks. Pindahkan berkas itu lalu ulangi; periksa dulu di server kiriman yang tanpa identifier, karena dapat tersimpan dua kali"
                            + " / is damaged: no text. Move it away and try again; look first on the server for Bundles without identifiers, which could be stored twice");
        }
    }

    private void remember(String line) {
        String[] columns = line.split("\t", -1);
        if (!columns[1].equals(server)) {
            return;
        }
        switch (columns[2]) {
            case BEGUN -> begun.add(columns[0]);
            case NOT_TAKEN -> begun.remove(columns[0]);
            default -> {
                begun.remove(columns[0]);
                done.add(columns[0]);
            }
        }
    }

    synchronized boolean has(Parcel parcel) {
        return done.contains(parcel.fingerprint());
    }

    /** @return whether an earlier push has sent it and never heard what became of it */
    synchronized boolean isUncertain(Parcel parcel) {
        return begun.contains(parcel.fingerprint());
    }

    /** Before a parcel is sent that must not come twice; on the disk when this returns. */
    synchronized void begun(Parcel parcel) throws IOException {
        begun.add(parcel.fingerprint());
        write(parcel, BEGUN);
        file.force(false);
    }

    /** The server has said, or never been asked, that it did not store it. */
    synchronized void notTaken(Parcel parcel) throws IOException {
        if (begun.remove(parcel.fingerprint())) {
            write(parcel, NOT_TAKEN);
        }
    }

    synchronized void taken(Parcel parcel, int status) throws IOException {
        begun.remove(parcel.fingerprint());
        done.add(parcel.fingerprint());
        write(parcel, Integer.toString(status));
    }

    private void write(Parcel parcel, String state) throws IOException {
        write(String.join("\t", parcel.fingerprint(), server, state, parcel.place()) + "\n");
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.force(false);
        file.close();
    }
}
