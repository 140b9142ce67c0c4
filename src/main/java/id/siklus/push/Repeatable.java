package id.siklus.push;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells whether a Bundle may be sent twice: every entry says by id or identifier which resource it means. */
final class Repeatable {

    private Repeatable() {}

    static boolean bundle(JsonNode bundle) {
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode request = entry.path("request");
            if (request.path("method").asText().equals("POST")
                    && request.path("ifNoneExist").asText().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
