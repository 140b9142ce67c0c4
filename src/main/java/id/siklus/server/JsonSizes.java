package id.siklus.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Follows the reading of one body and measures its lists and resources. */
final class JsonSizes {

    /** {@code Bundle.entry[n].resource}. */
    private static final int ENTRY_RESOURCE_DEPTH = 4;

    private final BodyLimits limits;
    private String rootType = "";
    private long resourceBegins = -1;

    JsonSizes(BodyLimits limits) {
        this.limits = limits;
    }

    /** @param depth of the token itself, 1 for what stands in the root object */
    void see(JsonParser parser, JsonToken token, int depth) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            return;
        }
        if (depth == 1 && token == JsonToken.VALUE_STRING && "resourceType".equals(parser.currentName())) {
            rootType = parser.getText();
        }
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
            checkLength(parser, token);
        }
        measure(parser, token, depth);
    }

    private void checkLength(JsonParser parser, JsonToken token) {
        JsonStreamContext at = parser.getParsingContext();
        JsonStreamContext list =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? at.getParent() : at;
        if (list != null
                && list.inArray()
                && list.getCurrentIndex() >= Math.min(limits.mostEntries(), limits.longestList())) {
            JsonStreamContext owner = list.getParent();
            String name = owner == null || owner.getCurrentName() == null ? "" : owner.getCurrentName();
            boolean ofBundle = name.equals("entry")
                    && owner.getParent() != null
                    && owner.getParent().inRoot();
            SizeLimits.checkLength(limits, name, ofBundle, list.getCurrentIndex() + 1, name);
        }
    }

    private void measure(JsonParser parser, JsonToken token, int depth) {
        if (token == JsonToken.START_OBJECT && depth == ENTRY_RESOURCE_DEPTH - 1 && isResourceOfEntry(parser)) {
            resourceBegins = parser.currentTokenLocation().getCharOffset();
        } else if (token == JsonToken.END_OBJECT && depth == ENTRY_RESOURCE_DEPTH && resourceBegins >= 0) {
            SizeLimits.checkSize(
                    limits,
                    "",
                    parser.currentTokenLocation().getCharOffset() - resourceBegins,
                    "Bundle.entry.resource");
            resourceBegins = -1;
        }
    }

    private static boolean isResourceOfEntry(JsonParser parser) {
        JsonStreamContext entry = parser.getParsingContext().getParent();
        return entry != null && "resource".equals(entry.getCurrentName());
    }

    void end(int characters) {
        SizeLimits.checkSize(limits, rootType, characters, "");
    }
}
