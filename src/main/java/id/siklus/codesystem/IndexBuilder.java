package id.siklus.codesystem;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Makes indexes of what PostgreSQL holds, and finds out whether one still is what it was made of. */
final class IndexBuilder {

    private final IndexSettings settings;
    private final IndexFolder folder;
    private final ConceptTable table;

    IndexBuilder(IndexSettings settings, ConceptTable table) {
        this.settings = settings;
        this.folder = new IndexFolder(settings.folder());
        this.table = table;
    }

    /** What a check found. */
    enum Finding {
        /** Each current edition is in it, as PostgreSQL has it. */
        GOOD,
        /** There is no index. */
        MISSING,
        /** Its files cannot be read, or their own checksums are wrong. */
        DAMAGED,
        /** It was made of other editions, or lacks some of their concepts. */
        OUTDATED
    }

    /** @param index opened where the finding is good, to be closed by whoever asked */
    record Looked(Finding finding, String build, Optional<ConceptIndex> index) {}

    /** Reads the whole current index. */
    Looked look(List<Edition> editions) {
        Optional<String> current = folder.current();
        if (current.isEmpty()) {
            return new Looked(Finding.MISSING, "", Optional.empty());
        }
        String build = current.get();
        if (settings.local()) {
            if (!Files.isDirectory(settings.filesOf(build))) {
                return new Looked(Finding.MISSING, build, Optional.empty());
            }
            if (!isSound(build)) {
                return new Looked(Finding.DAMAGED, build, Optional.empty());
            }
        }
        ConceptIndex index = null;
        try {
            index = ConceptIndex.open(settings, build, false);
            if (holds(index, editions)) {
                ConceptIndex good = index;
                index = null;
                return new Looked(Finding.GOOD, build, Optional.of(good));
            }
            return new Looked(Finding.OUTDATED, build, Optional.empty());
        } catch (RuntimeException e) {
            return new Looked(Finding.DAMAGED, build, Optional.empty());
        } finally {
            if (index != null) {
                index.close();
            }
        }
    }

    /**
     * Makes a new index of all current editions, tries it, makes it the current one, and deletes the others.
     *
     * @return its name; empty while somebody else is building
     * @throws IllegalStateException when the new index is not what PostgreSQL holds, such as when a code system was replaced meanwhile
     */
    Optional<String> build(List<Edition> editions) throws IOException, SQLException {
        Optional<IndexFolder.Turn> turn = folder.turn();
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try (IndexFolder.Turn held = turn.get()) {
            String build = IndexFolder.newBuild();
            try (ConceptIndex index = ConceptIndex.open(settings, build, true)) {
                ConceptIndex.Writing writing = index.write();
                for (Edition edition : editions) {
                    table.each(edition.id(), concept -> writing.add(edition.id(), concept));
                }
                writing.complete();
                if (!holds(index, editions)) {
                    throw new IllegalStateException("The index is not what the database holds");
                }
            } catch (SQLException | RuntimeException e) {
                remove(build);
                throw e;
            }
            Optional<String> old = folder.current();
            folder.publish(build);
            old.ifPresent(this::remove);
            for (String other : folder.builds()) {
                if (!other.equals(build)) {
                    folder.delete(other);
                }
            }
            return Optional.of(build);
        }
    }

    /** @return name of the index that is current at this moment */
    Optional<String> current() {
        return folder.current();
    }

    static boolean holds(ConceptIndex index, List<Edition> editions) {
        return editions.stream().allMatch(edition -> {
            Checksum checksum = index.checksum(edition.id());
            return checksum.rows() == edition.concepts() && checksum.hex().equals(edition.checksum());
        });
    }

    private void remove(String build) {
        try {
            if (settings.local()) {
                folder.delete(build);
            } else {
                try (ConceptIndex index = ConceptIndex.open(settings, build, false)) {
                    index.drop();
                }
            }
        } catch (IOException | RuntimeException stays) {
            // it is not the current one, and no more than space is lost
        }
    }

    /** Compares the checksum that ends each of Lucene's files with the file: what is cut short or altered anywhere is found. */
    private boolean isSound(String build) {
        try (Directory files = FSDirectory.open(settings.filesOf(build));
                DirectoryReader reader = DirectoryReader.open(files)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
