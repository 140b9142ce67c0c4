package id.siklus.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Looks through a stored text once, without keeping anything of it: whether it is one whole JSON object of the type that its row says, and whether it has the shape
 * in which HAPI stores, which takes id and version as bytes.
 */
final class StoredText {

    /** What can be done with a text. */
    enum Shape {
        /** {@code {"resourceType":"X","meta":{...},...}} in one line, without what the row holds. */
        AS_STORED,
        /** Good JSON of another shape, such as one that a hand has written into the database. */
        OTHER
    }

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

    private StoredText() {}

    static JsonParser parser(byte[] text, int start, int length) throws IOException {
        return JSON.createParser(text, start, length);
    }

    static JsonParser parser(InputStream text) throws IOException {
        return JSON.createParser(text);
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /**
     * @param parser before the first token; read to its end
     * @throws IOException when it is no JSON, not whole, or no resource of that type
     */
    static Shape shape(JsonParser parser, String type) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not an object");
        }
        boolean asStored = true;
        boolean typeSeen = false;
        int member = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            if (token == null) {
                throw new IOException("ends in the middle");
            }
            String name = parser.currentName();
            token = parser.nextToken();
            member++;
            switch (name) {
                case "resourceType" -> {
                    if (token != JsonToken.VALUE_STRING || !type.equals(parser.getText())) {
                        throw new IOException("not a " + type);
                    }
                    asStored &= member == 1;
                    typeSeen = true;
                }
                case "id" -> asStored = false;
                case "meta" -> asStored &= member == 2 && token == JsonToken.START_OBJECT && isPlainMeta(parser);
                default -> {}
            }
            skipRest(parser, token);
        }
        if (!typeSeen) {
            throw new IOException("no resourceType");
        }
        if (parser.nextToken() != null) {
            throw new IOException("something after its end");
        }
        return asStored && parser.currentLocation().getLineNr() == 1 ? Shape.AS_STORED : Shape.OTHER;
    }

    /** Reads the object to its end. */
    private static boolean isPlainMeta(JsonParser parser) throws IOException {
        boolean plain = true;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            plain &= !"versionId".equals(name) && !"lastUpdated".equals(name) && !"source".equals(name);
            skipRest(parser, parser.nextToken());
        }
        return plain;
    }

    /** Does nothing when what began with the token has been read already. */
    private static void skipRest(JsonParser parser, JsonToken began) throws IOException {
        if (began.isStructStart() && parser.currentToken() == began) {
            parser.skipChildren();
        }
    }
}
