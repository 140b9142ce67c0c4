package id.siklus.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict JSON (RFC 8259) in strict UTF-8, with the bounds that FHIR's data types need and no more. One pass, nothing is built. */
final class JsonGuard {

    /** FHIR decimals: 18 significant digits are enough for every quantity, and cheap to compute with. */
    static final int MOST_DIGITS = 18;

    private static final int LARGEST_EXPONENT = 99;

    /** Characters before the exponent: a sign, a point, and as many leading zeros as an exponent could stand for. */
    private static final int LONGEST_MANTISSA = MOST_DIGITS + LARGEST_EXPONENT + 3;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BodyLimits limits;
    private final JsonFactory json;

    JsonGuard(BodyLimits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.deepest())
                        .maxNumberLength(1_000)
                        .maxNameLength(1_000)
                        .maxStringLength((int) limits.largestInflated().toBytes())
                        .build())
                .build();
    }

    /**
     * @param patch whether it is a JSON Patch (RFC 6902), the only body that is a list
     * @return entries of a Bundle whose type FHIR does not know
     * @throws RefusedException 400, naming the element
     */
    UnknownTypes check(byte[] body, boolean patch) throws IOException {
        String text = decode(body);
        UnknownTypes unknown = new UnknownTypes();
        try (JsonParser parser = json.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY && !patch) {
                throw refused(ErrorCode.BODY_IS_A_LIST, "");
            }
            if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
                throw refused(ErrorCode.MALFORMED_BODY, "", "JSON");
            }
            int depth = 1;
            JsonSizes sizes = new JsonSizes(limits);
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                int step = checkToken(parser, token);
                if (token != null) {
                    sizes.see(parser, token, depth);
                    unknown.see(parser, token, depth);
                }
                depth += step;
            }
            sizes.end(text.length());
            if (parser.nextToken() != null) {
                throw refused(ErrorCode.TRAILING_DATA, "", line(parser));
            }
            return unknown;
        } catch (StreamConstraintsException tooMuch) {
            throw refused(ErrorCode.BODY_TOO_COMPLEX, "", limits.deepest(), MOST_DIGITS);
        } catch (JsonParseException broken) {
            throw brokenJson(broken);
        }
    }

    private static int checkToken(JsonParser parser, @org.jspecify.annotations.Nullable JsonToken token)
            throws IOException {
        if (token == null) {
            throw refused(ErrorCode.MALFORMED_BODY, "", "JSON, " + line(parser));
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                return 1;
            }
            case END_OBJECT, END_ARRAY -> {
                return -1;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checkNumber(parser);
            case VALUE_STRING, FIELD_NAME -> checkText(parser);
            default -> {}
        }
        return 0;
    }

    private static void checkNumber(JsonParser parser) throws IOException {
        String number = parser.getText();
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        String mantissa = e < 0 ? number : number.substring(0, e);
        String exponent = e < 0 ? "0" : number.substring(e + 1);
        if (significantDigits(mantissa) > MOST_DIGITS
                || mantissa.length() > LONGEST_MANTISSA
                || exponent.length() > 4
                || Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT) {
            throw refused(ErrorCode.NUMBER_TOO_LARGE, path(parser), MOST_DIGITS);
        }
    }

    /** Zeros in front tell the magnitude, zeros at the end the precision: only the latter count. */
    private static long significantDigits(String mantissa) {
        return mantissa.chars()
                .filter(Character::isDigit)
                .dropWhile(digit -> digit == '0')
                .count();
    }

    /** FHIR strings hold no control characters but tab, line feed and carriage return; a lone surrogate is no character at all. */
    private static void checkText(JsonParser parser) throws IOException {
        char[] buffer = parser.getTextCharacters();
        int end = parser.getTextOffset() + parser.getTextLength();
        for (int i = parser.getTextOffset(); i < end; i++) {
            char c = buffer[i];
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            boolean lone = Character.isLowSurrogate(c)
                    || (Character.isHighSurrogate(c) && (i + 1 == end || !Character.isLowSurrogate(buffer[i + 1])));
            if (control || lone || c == '\uFFFE' || c == '\uFFFF') {
                throw refused(ErrorCode.FORBIDDEN_CHARACTER, path(parser), String.format("U+%04X", (int) c));
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
    }

    private static String decode(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.startsWith(BYTE_ORDER_MARK)) {
                throw refused(ErrorCode.BYTE_ORDER_MARK, "");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw refused(ErrorCode.NOT_UTF8, "");
        }
    }

    private static RefusedException brokenJson(JsonParseException broken) {
        String message = broken.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate field")) {
            String key = message.replaceAll("^Duplicate field '(.*)'$", "$1");
            return refused(ErrorCode.DUPLICATE_KEY, path((JsonParser) broken.getProcessor()), key);
        }
        return refused(ErrorCode.MALFORMED_BODY, "", "JSON, " + line(broken));
    }

    private static String line(JsonProcessingException broken) {
        return broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
    }

    private static String line(JsonParser parser) {
        return parser.currentLocation().getLineNr() + ":"
                + parser.currentLocation().getColumnNr();
    }

    /** @return the place as FHIRPath without the type, such as {@code entry[2].resource.valueQuantity.value} */
    private static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = parser.getParsingContext(); at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray()) {
                path.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.getCurrentName() != null) {
                path.insert(0, "." + at.getCurrentName());
            }
        }
        return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    private static RefusedException refused(ErrorCode code, String expression, Object... arguments) {
        return new RefusedException(400, Issue.error(code, expression, arguments));
    }
}
