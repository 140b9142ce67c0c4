package id.siklus.bulk;

import id.siklus.bulk.ExportFile.Purpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where rows stand that are organised by Patient: each block begins with a header that names its Patient (Bulk Data 3.0, "Bulk Data Output File Organization"). A file
 * that has grown too large is left between two blocks only, so no block ever continues in another file.
 */
final class BlockFile implements ExportLines.Place {

    private final PartFiles files;
    private String owner = "";
    private @Nullable NdjsonFile file;

    BlockFile(PartFiles files) {
        this.files = files;
    }

    @Override
    public NdjsonFile of(StoredRow row) throws IOException {
        NdjsonFile open = file;
        if (open != null && row.owner.equals(owner)) {
            files.look();
            return open;
        }
        NdjsonFile next = files.of(Purpose.OUTPUT, PatientBlocks.BY);
        byte[] header = header(row.owner);
        next.line().write(header);
        next.endLine(header.length);
        file = next;
        owner = row.owner;
        return next;
    }

    /** @param owner such as {@code Patient/123}: an id of FHIR has nothing that JSON must escape */
    private static byte[] header(String owner) {
        return ("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"header\",\"valueReference\":{\"reference\":\""
                        + owner + "\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
