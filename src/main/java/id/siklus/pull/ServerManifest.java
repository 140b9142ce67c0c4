package id.siklus.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a finished job answers (Bulk Data Access, "Response - Complete Status").
 *
 * @param transactionTime as written, because the next {@code _since} must be the very same
 * @param requiresAccessToken whether its files are given to this client only
 */
record ServerManifest(String transactionTime, boolean requiresAccessToken, List<ServerFile> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ServerManifest of(String body) throws PullException {
        try {
            JsonNode root = JSON.readTree(body);
            List<ServerFile> files = new ArrayList<>();
            for (String list : List.of(ServerFile.OUTPUT, ServerFile.DELETED, ServerFile.ERROR)) {
                Map<String, Integer> numbers = new HashMap<>();
                for (JsonNode entry : root.path(list)) {
                    int number = numbers.merge(entry.path("type").asText(), 1, Integer::sum);
                    files.add(ServerFile.of(list, entry, number));
                }
            }
            ServerManifest manifest = new ServerManifest(
                    root.path("transactionTime").asText(),
                    root.path("requiresAccessToken").asBoolean(true),
                    List.copyOf(files));
            manifest.moment();
            return manifest;
        } catch (JsonProcessingException | DateTimeException notManifest) {
            throw new PullException(
                    PullException.Kind.REFUSED,
                    "Manifes server tidak dapat dibaca / the server's manifest cannot be read: "
                            + notManifest.getMessage());
        }
    }

    /** @throws DateTimeException when the server wrote something else */
    Instant moment() {
        return OffsetDateTime.parse(transactionTime).toInstant();
    }

    /** @return bytes of all files as they are sent, -1 when the server does not say */
    long size() {
        return files.stream().allMatch(file -> file.size() >= 0)
                ? files.stream().mapToLong(ServerFile::size).sum()
                : -1;
    }
}
