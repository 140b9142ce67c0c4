package id.siklus.validation;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import id.siklus.fhir.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what HAPI's parser would otherwise drop in silence (an unknown element) or stop at (the first bad value), for the request that the thread is
 * reading. Outside a request the server parses its own data, and HAPI's usual handling applies.
 */
final class CollectingParserErrors implements IParserErrorHandler {

    private final IParserErrorHandler usual = new LenientErrorHandler(false);
    private final ThreadLocal<@Nullable List<Problem>> collected = new ThreadLocal<>();

    /** From here on the thread reads a request's body. */
    void start() {
        collected.set(new ArrayList<>());
    }

    /** @return what was wrong since {@link #start}; collecting ends */
    List<Problem> finish() {
        List<Problem> errors = collected.get();
        collected.remove();
        return errors == null ? List.of() : errors;
    }

    private boolean remember(ErrorCode code, @Nullable String what) {
        List<Problem> errors = collected.get();
        if (errors == null) {
            return false;
        }
        errors.add(new Problem(code, String.valueOf(what)));
        return true;
    }

    @Override
    public void unknownElement(IParseLocation location, String name) {
        if (!remember(ErrorCode.UNKNOWN_ELEMENT, name)) {
            usual.unknownElement(location, name);
        }
    }

    @Override
    public void unknownAttribute(IParseLocation location, String name) {
        if (!remember(ErrorCode.UNKNOWN_ELEMENT, name)) {
            usual.unknownAttribute(location, name);
        }
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String name) {
        if (!remember(ErrorCode.WRONG_JSON_TYPE, name)) {
            usual.unexpectedRepeatingElement(location, name);
        }
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String name,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        if (!remember(ErrorCode.WRONG_JSON_TYPE, name)) {
            usual.incorrectJsonType(location, name, expected, expectedScalar, found, foundScalar);
        }
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        if (!remember(ErrorCode.BAD_VALUE, "'" + value + "'")) {
            usual.invalidValue(location, value, error);
        }
    }

    @Override
    public void missingRequiredElement(IParseLocation location, String name) {
        if (!remember(ErrorCode.WRONG_JSON_TYPE, name)) {
            usual.missingRequiredElement(location, name);
        }
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        if (!remember(ErrorCode.WRONG_JSON_TYPE, "extension")) {
            usual.extensionContainsValueAndNestedExtensions(location);
        }
    }

    /** Left to the profile: a contained resource without an id, a reference that leads nowhere. */
    @Override
    public void containedResourceWithNoId(IParseLocation location) {
        usual.containedResourceWithNoId(location);
    }

    @Override
    public void unknownReference(IParseLocation location, String reference) {
        usual.unknownReference(location, reference);
    }

    @Override
    public void invalidInternalReference(IParseLocation location, String reference) {
        usual.invalidInternalReference(location, reference);
    }

    /** @param what name of the element, or the value that does not fit */
    record Problem(ErrorCode code, String what) {}
}
