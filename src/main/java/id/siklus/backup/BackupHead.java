package id.siklus.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.fhir.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first entry of a backup: by it a foreign file is known before a byte of it is unpacked.
 *
 * @param format of the file: 1, or 2, which ends with a {@link Seal}
 * @param postgresql major version whose data directory it holds; no other reads it
 * @param platform operating system and processor, such as {@code Linux/amd64}
 * @param schema as the database said of itself
 * @param taken when the copying began
 */
record BackupHead(int format, int postgresql, String platform, String schema, Instant taken) {

    static final String ENTRY = "siklus-backup.json";
    static final int FORMAT = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    static String thisPlatform() {
        return System.getProperty("os.name") + "/" + System.getProperty("os.arch");
    }

    byte[] bytes() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", format);
        members.put("postgresql", postgresql);
        members.put("platform", platform);
        members.put("schema", schema);
        members.put("taken", taken.toString());
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(members)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws BackupException when the file is none of ours, or of a newer release */
    static BackupHead of(byte[] bytes, Path file) {
        try {
            JsonNode members = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            if (members == null || !members.path("format").isInt()) {
                throw BackupException.failure(ErrorCode.BACKUP_FOREIGN, file);
            }
            if (members.path("format").asInt() > FORMAT) {
                throw BackupException.failure(
                        ErrorCode.BACKUP_OTHER_VERSION,
                        file,
                        "format " + members.path("format").asInt(),
                        "format " + FORMAT);
            }
            return new BackupHead(
                    members.path("format").asInt(),
                    members.path("postgresql").asInt(),
                    members.path("platform").asText(),
                    members.path("schema").asText(),
                    Instant.parse(members.path("taken").asText()));
        } catch (JsonProcessingException | DateTimeParseException e) {
            throw BackupException.failure(e, ErrorCode.BACKUP_FOREIGN, file);
        }
    }

    boolean isSealed() {
        return format > 1;
    }

    /** @throws BackupException when the PostgreSQL of this release, or this machine, cannot read the files */
    void requireReadableBy(int major, Path file) {
        if (postgresql != major || !platform.equals(thisPlatform())) {
            throw BackupException.failure(
                    ErrorCode.BACKUP_OTHER_VERSION,
                    file,
                    "PostgreSQL " + postgresql + " " + platform,
                    "PostgreSQL " + major + " " + thisPlatform());
        }
    }
}
