package id.siklus.definitions;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.jspecify.annotations.Nullable;

/** Other guides' definitions may say more than R4 knows, but what they say must have R4's shape, or it would be read as something else. */
final class WrongShapes extends LenientErrorHandler {

    WrongShapes() {
        super(false);
        setErrorOnInvalidValue(false);
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation location,
            @Nullable String element,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        throw new DataFormatException(element + ": " + found + " != " + expected);
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation location, @Nullable String element) {
        throw new DataFormatException(element + ": 1..1");
    }
}
