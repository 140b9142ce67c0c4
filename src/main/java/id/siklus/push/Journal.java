package id.siklus.push;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers on disk what the server has taken, a line for each parcel, so that a push that was cut off goes on where it stopped. A last line that was cut off is
 * not counted; its parcel is sent again.
 */
final class Journal implements Closeable {

    private final Set<String> done = new HashSet<>();
    private final BufferedWriter writer;
    private final String server;

    /** @param server what was sent to one server says nothing about another */
    Journal(Path file, String server) throws IOException {
        this.server = server;
        boolean cut = false;
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            cut = !text.isEmpty() && !text.endsWith("\n");
            text.lines().filter(line -> line.split("\t", -1).length == 4).forEach(this::remember);
        }
        writer = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (cut) {
            writer.newLine();
        }
    }

    private void remember(String line) {
        String[] columns = line.split("\t", -1);
        if (columns[1].equals(server)) {
            done.add(columns[0]);
        }
    }

    boolean has(Parcel parcel) {
        synchronized (done) {
            return done.contains(parcel.fingerprint());
        }
    }

    void taken(Parcel parcel, int status) throws IOException {
        synchronized (done) {
            String fingerprint = parcel.fingerprint();
            done.add(fingerprint);
            writer.write(String.join("\t", fingerprint, server, Integer.toString(status), parcel.place()));
            writer.newLine();
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
