package id.siklus.validation;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what HAPI's parser would otherwise drop in silence (an unknown element) or stop at (the first bad value), for the request that the thread is
 * reading. Outside a request the server parses its own data, and HAPI's usual handling applies.
 */
final class CollectingParserErrors implements IParserErrorHandler {

    private final IParserErrorHandler usual = new LenientErrorHandler(false);
    private final ThreadLocal<@Nullable List<String>> collected = new ThreadLocal<>();

    /** From here on the thread reads a request's body. */
    void start() {
        collected.set(new ArrayList<>());
    }

    /** @return names of the elements that were wrong since {@link #start}; collecting ends */
    List<String> finish() {
        List<String> errors = collected.get();
        collected.remove();
        return errors == null ? List.of() : errors;
    }

    private boolean remember(@Nullable String what) {
        List<String> errors = collected.get();
        if (errors == null) {
            return false;
        }
        errors.add(String.valueOf(what));
        return true;
    }

    @Override
    public void unknownElement(IParseLocation location, String name) {
        if (!remember(name)) {
            usual.unknownElement(location, name);
        }
    }

    @Override
    public void unknownAttribute(IParseLocation location, String name) {
        if (!remember(name)) {
            usual.unknownAttribute(location, name);
        }
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String name) {
        if (!remember(name)) {
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
        if (!remember(name)) {
            usual.incorrectJsonType(location, name, expected, expectedScalar, found, foundScalar);
        }
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        if (!remember(location == null ? value : location.getParentElementName())) {
            usual.invalidValue(location, value, error);
        }
    }

    @Override
    public void missingRequiredElement(IParseLocation location, String name) {
        if (!remember(name)) {
            usual.missingRequiredElement(location, name);
        }
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        if (!remember("extension")) {
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
}
