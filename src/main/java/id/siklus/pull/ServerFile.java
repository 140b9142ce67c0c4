package id.siklus.pull;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;

/**
 * One file as the server's manifest names it.
 *
 * @param list of the manifest in which it stands: {@code output}, {@code deleted} or {@code error}
 * @param name under which it is kept here, without an ending
 * @param count lines, of a table rows, -1 when the manifest does not say
 * @param size bytes as they are sent, -1 when the manifest does not say
 * @param sha256 of the bytes as they are sent, hexadecimal; empty when the manifest does not say
 */
record ServerFile(String list, String name, String type, String url, long count, long size, String sha256) {

    static final String OUTPUT = "output";
    static final String DELETED = "deleted";
    static final String ERROR = "error";

    /** @return whether it is Parquet, not lines; no other name says so, and the manifest has no place for it */
    boolean isTable() {
        return URI.create(url).getPath().endsWith(TableFile.ENDING);
    }

    /** @param number of this file among those of its list and type, 1.. */
    static ServerFile of(String list, JsonNode entry, int number) throws PullException {
        String type = entry.path("type").asText();
        String url = entry.path("url").asText();
        if (!type.matches("[A-Za-z]{1,64}") || url.isEmpty()) {
            throw new PullException(
                    PullException.Kind.REFUSED,
                    "Manifes server tidak dapat dibaca: berkas tanpa type atau url / the manifest has a file without type or url: "
                            + entry);
        }
        JsonNode more = entry.path("extension");
        return new ServerFile(
                list,
                (list.equals(OUTPUT) ? type : list) + "-" + number,
                type,
                url,
                entry.path("count").asLong(-1),
                more.path("size").asLong(-1),
                more.path("sha256").asText("").toLowerCase(Locale.ROOT));
    }
}
