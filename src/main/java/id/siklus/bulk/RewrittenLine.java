package id.siklus.bulk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a stored text anew, token by token: where only some elements are asked for, and where a text does not have the shape that bytes can be put into. Numbers
 * stay as they are written; nothing is kept but the string that is being copied.
 */
final class RewrittenLine {

    private static final Set<String> OF_THE_ROW = Set.of("versionId", "lastUpdated", "source");
    private static final String SUBSETTED_SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
    private static final String SUBSETTED = "SUBSETTED";

    private final VersionText version;

    RewrittenLine(VersionText version) {
        this.version = version;
    }

    /** @param elements which elements of the top level stay, beside id and meta; null for all, and then nothing is marked as a part */
    void write(StoredRow row, JsonParser text, @Nullable Predicate<String> elements, OutputStream out)
            throws IOException {
        JsonGenerator line = StoredText.generator(out);
        boolean marked = elements != null;
        boolean metaWritten = false;
        text.nextToken();
        line.writeStartObject();
        line.writeStringField("resourceType", row.type);
        line.writeStringField("id", row.id);
        while (text.nextToken() == JsonToken.FIELD_NAME) {
            String name = text.currentName();
            JsonToken token = text.nextToken();
            boolean isMeta = "meta".equals(name);
            if (isMeta && !metaWritten && token == JsonToken.START_OBJECT) {
                metaWritten = true;
                writeMeta(row, text, marked, line);
            } else if (isMeta
                    || "id".equals(name)
                    || "resourceType".equals(name)
                    || elements != null && !elements.test(name)) {
                text.skipChildren();
            } else {
                line.writeFieldName(name);
                copy(text, line);
            }
        }
        if (!metaWritten) {
            beginMeta(row, line);
            endMeta(marked, line);
        }
        line.writeEndObject();
        line.flush();
    }

    private void writeMeta(StoredRow row, JsonParser text, boolean marked, JsonGenerator line) throws IOException {
        beginMeta(row, line);
        boolean mark = marked;
        while (text.nextToken() == JsonToken.FIELD_NAME) {
            String name = text.currentName();
            JsonToken token = text.nextToken();
            if (OF_THE_ROW.contains(name)) {
                text.skipChildren();
                continue;
            }
            line.writeFieldName(name);
            if (mark && "tag".equals(name) && token == JsonToken.START_ARRAY) {
                line.writeStartArray();
                while (text.nextToken() != JsonToken.END_ARRAY) {
                    copy(text, line);
                }
                writeMark(line);
                line.writeEndArray();
                mark = false;
            } else {
                copy(text, line);
            }
        }
        endMeta(mark, line);
    }

    private void beginMeta(StoredRow row, JsonGenerator line) throws IOException {
        line.writeObjectFieldStart("meta");
        line.writeStringField("versionId", Long.toString(row.version));
        line.writeStringField("lastUpdated", version.lastUpdated(row.updated));
        String source = VersionText.source(row);
        if (!source.isEmpty()) {
            line.writeStringField("source", source);
        }
    }

    private static void endMeta(boolean mark, JsonGenerator line) throws IOException {
        if (mark) {
            line.writeArrayFieldStart("tag");
            writeMark(line);
            line.writeEndArray();
        }
        line.writeEndObject();
    }

    private static void writeMark(JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeStringField("system", SUBSETTED_SYSTEM);
        line.writeStringField("code", SUBSETTED);
        line.writeEndObject();
    }

    /** The value that begins at the current token, to its end. */
    private static void copy(JsonParser text, JsonGenerator line) throws IOException {
        int depth = 0;
        do {
            JsonToken token = text.currentToken();
            switch (token) {
                case FIELD_NAME -> line.writeFieldName(text.currentName());
                case VALUE_STRING ->
                    line.writeString(text.getTextCharacters(), text.getTextOffset(), text.getTextLength());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> line.writeNumber(text.getText());
                default -> line.copyCurrentEvent(text);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && text.nextToken() != null);
    }
}
