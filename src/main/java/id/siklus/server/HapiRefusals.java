package id.siklus.server;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.RefusedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What HAPI refuses, in Siklus' words. HAPI numbers its messages (HAPI-1094), and the numbers are what is matched; texts would change with a release. What it
 * quotes is the caller's own, or the name of an element.
 */
final class HapiRefusals {

    private static final Pattern NUMBER = Pattern.compile("HAPI-0*(\\d+): ?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]+)\\]");
    private static final Pattern MISSING_REFERENCE =
            Pattern.compile("Resource (\\S+) (?:not found|is deleted), specified in path: (\\S+)");
    /** HAPI-0515, at whatever depth. */
    private static final Pattern REFERRED_TO = Pattern.compile(
            "HAPI-0515: Unable to delete (\\S+) because .*First reference found was resource (\\S*) in path (\\S*)");

    private static final Pattern VALID_NAMES =
            Pattern.compile("(?:Valid search parameters|Valid values) for this search are: \\[([^\\]]*)\\]");
    private static final Pattern REFERENCE_AT = Pattern.compile("path\\[([^\\]]+)\\].* - (\\S+)$");
    private static final Pattern WRONG_TARGET =
            Pattern.compile("found at path '([^']+)'\\. Resource type '([^']+)' is not valid");
    private static final Pattern WRONG_BODY = Pattern.compile("expected \"([^\"]+)\" but found \"([^\"]+)\"");
    private static final String WRONG_BODY_NUMBER = "HAPI-1814";
    private static final String NOTHING_TO_READ = "Did not find any content to parse";
    private static final Pattern PARAMETER_TYPE =
            Pattern.compile("Request has parameter (\\S+) of type (\\S+) but method expects type (\\S+)");
    private static final Pattern METHOD = Pattern.compile("HTTP Method (\\S+) is not allowed for this operation");

    /** Of an entry of a transaction, whose condition on a version is its own. */
    private static final String STALE_NUMBER = "HAPI-0989";

    private static final String NO_TYPE_NUMBER = "HAPI-1838";

    private static final LocalText NO_TYPE = new LocalText(
            "resourceType tidak ada; tulis misalnya \"resourceType\": \"Patient\"",
            "resourceType is missing; write for example \"resourceType\": \"Patient\"");
    private static final LocalText STALE =
            new LocalText("versi pada If-Match bukan versi terbaru", "the version in If-Match is not the latest");
    private static final LocalText OVERTAKEN = new LocalText(
            "tulisan lain mendahului; kirim ulang permintaan yang sama",
            "another write came first; send the same request again");
    private static final LocalText NO_JSON_PATCH = new LocalText(
            "isinya harus larik operasi RFC 6902, misalnya [{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"female\"}]; move dan copy memerlukan from",
            "the body must be a list of operations of RFC 6902, such as [{\"op\": \"replace\", \"path\": \"/gender\", \"value\": \"female\"}]; move and copy need from");
    private static final LocalText CREATE_WITHOUT_ID = new LocalText(
            "POST dikirim ke tipe tanpa id, misalnya POST Patient; id pilihan Anda sendiri dikirim dengan PUT Patient/id",
            "POST goes to a type without an id, such as POST Patient; an id of your choice is sent by PUT Patient/id");
    private static final Pattern CLASS_NAME = Pattern.compile("com\\.|java\\.|JsonToken|problem:");
    private static final LocalText SEE_METADATA = new LocalText(
            "nilai menurut tipe parameter itu di /fhir/metadata (tanggal: YYYY-MM-DD)",
            "a value of the parameter's type, see /fhir/metadata (date: YYYY-MM-DD)");

    private HapiRefusals() {}

    /** What HAPI's parsers cannot read: a body, or a value in the address. */
    static RefusedException unreadable(DataFormatException failure, FailedRequest request) {
        String message = String.valueOf(failure.getMessage());
        Matcher wrongType = WRONG_BODY.matcher(message);
        if (message.contains(WRONG_BODY_NUMBER) && wrongType.find()) {
            return refusal(400, ErrorCode.WRONG_BODY_TYPE, "", wrongType.group(1), wrongType.group(2));
        }
        if (message.contains(NOTHING_TO_READ)) {
            return refusal(400, ErrorCode.MISSING_BODY, "");
        }
        ErrorCode code = request.reads() ? ErrorCode.BAD_REQUEST : ErrorCode.MALFORMED_BODY;
        return parameterOf(message, request).orElseGet(() -> refusal(400, code, "", unread(message)));
    }

    /** A value in the address that is none of its parameter's type. */
    static RefusedException unreadableParameter(String message, FailedRequest request) {
        return parameterOf(message, request).orElseGet(() -> refusal(400, ErrorCode.BAD_REQUEST, "", SEE_METADATA));
    }

    /** What is wrong is the value of a parameter: the one that is this value, else one that holds it. */
    private static Optional<RefusedException> parameterOf(String message, FailedRequest request) {
        String value = first(QUOTED, message, "");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Stream.<Predicate<String[]>>of(
                        sent -> Arrays.asList(sent).contains(value),
                        sent -> String.join(",", sent).contains(value))
                .flatMap(wanted ->
                        request.parameters().entrySet().stream().filter(parameter -> wanted.test(parameter.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(name -> refusal(400, ErrorCode.BAD_SEARCH_VALUE, name, name, Shown.of(value), SEE_METADATA));
    }

    static RefusedException of(BaseServerResponseException failure, FailedRequest request) {
        String message = String.valueOf(failure.getMessage());
        Matcher referred = REFERRED_TO.matcher(message);
        if (referred.find()) {
            return stillReferenced(referred);
        }
        Matcher wrongType = PARAMETER_TYPE.matcher(message);
        if (wrongType.find()) {
            return wrongParameter(wrongType);
        }
        Matcher wrongMethod = METHOD.matcher(message);
        if (wrongMethod.find()) {
            return refusal(405, ErrorCode.INTERACTION_NOT_SERVED, "", wrongMethod.group(1), request.path());
        }
        return switch (hapiNumber(message)) {
            case 1094, 1096, 1091, 2490, 2602, 2746, 1095 -> missingReference(message);
            case 505, 506, 507, 508, 929 -> unusableReference(message);
            case 931 -> wrongTarget(message);
            case 302, 572 -> refusal(404, ErrorCode.UNKNOWN_RESOURCE_TYPE, "", request.path());
            case 287, 303 -> refusal(404, ErrorCode.UNKNOWN_OPERATION, "", request.path());
            case 1223, 1222, 1206, 488, 524 ->
                refusal(400, ErrorCode.UNKNOWN_SEARCH_PARAMETER, "", names(message, request));
            case 1194, 1195, 2287, 2289, 2290, 2307, 2497 ->
                refusal(400, ErrorCode.UNKNOWN_SORT_KEY, "_sort", names(message, request));
            case 2015, 2016, 2017, 2018, 441, 442 -> badInclude(message);
            case 1242, 1243, 1245, 1250, 1208, 1214, 487, 1935, 1942, 2007, 2305, 2495, 2498, 2540 ->
                refusal(400, ErrorCode.BAD_CHAIN, "", Shown.of(chain(message)));
            case 418, 419, 420 -> idMismatch(message, request);
            case 521, 960 ->
                refusal(400, ErrorCode.INVALID_ID, "", Shown.of(first(BRACKETED, message, request.path())));
            case 520, 2616 ->
                refusal(400, ErrorCode.ID_MISMATCH, "", Shown.of(first(BRACKETED, message, "-")), request.path());
            case 526, 527 ->
                refusal(
                        400,
                        ErrorCode.BUNDLE_TYPE_NOT_PROCESSED,
                        "Bundle.type",
                        message.substring(message.lastIndexOf(' ') + 1));
            case 529, 538, 543, 545, 546, 547, 2006 ->
                refusal(422, ErrorCode.BUNDLE_ENTRY_INCOMPLETE, "Bundle.entry", "Bundle.entry.request");
            case 534, 535, 542, 2008 ->
                refusal(422, ErrorCode.DUPLICATE_IN_BUNDLE, "Bundle.entry", Shown.of(duplicate(message)));
            case 541 -> refusal(422, ErrorCode.DANGLING_URN, "", placeholder(message));
            case 539, 958, 962, 966, 972, 988, 1092, 2496 -> refusal(412, ErrorCode.AMBIGUOUS_CONDITION, "");
            case 536, 537, 1267, 1268, 1269, 1270, 1271, 1272, 2704, 2710, 2711, 2712, 2715, 2719, 2726, 2761 ->
                refusal(422, ErrorCode.PATCH_NOT_APPLICABLE, "", patchFault(message));
            case 365, 366 -> refusal(400, ErrorCode.BAD_REQUEST, "", CREATE_WITHOUT_ID);
            case 450, 1861, 1838, 1814, 1851, 1855 -> malformed(message);
            default -> byStatus(failure, request);
        };
    }

    /** A body that is no JSON Patch, at which its reader has broken with an error of its own. */
    static RefusedException noPatch() {
        return refusal(422, ErrorCode.PATCH_NOT_APPLICABLE, "", NO_JSON_PATCH);
    }

    /** The reader of JSON Patch tells its classes. */
    private static LocalText patchFault(String message) {
        return CLASS_NAME.matcher(message).find() ? NO_JSON_PATCH : LocalText.englishOnly(cleaned(message));
    }

    private static RefusedException wrongParameter(Matcher found) {
        String name = found.group(1);
        String sent = found.group(2).replaceAll("Type$", "");
        String expected = found.group(3).replaceAll("Type$", "");
        return refusal(
                400,
                ErrorCode.WRONG_OPERATION_BODY,
                "",
                new LocalText(
                        "parameter " + name + " bertipe " + sent + ", seharusnya " + expected,
                        "the parameter " + name + " is of type " + sent + ", it takes " + expected));
    }

    private static RefusedException malformed(String message) {
        if (message.contains(NOTHING_TO_READ)) {
            return refusal(400, ErrorCode.MISSING_BODY, "");
        }
        Matcher wrongType = WRONG_BODY.matcher(message);
        return message.contains(WRONG_BODY_NUMBER) && wrongType.find()
                ? refusal(400, ErrorCode.WRONG_BODY_TYPE, "", wrongType.group(1), wrongType.group(2))
                : refusal(400, ErrorCode.MALFORMED_BODY, "", unread(message));
    }

    /** What HAPI's readers stumble over after the body guard has found it well-formed. */
    private static LocalText unread(String message) {
        return message.contains(NO_TYPE_NUMBER) ? NO_TYPE : LocalText.englishOnly(cleaned(message));
    }

    private static RefusedException byStatus(BaseServerResponseException failure, FailedRequest request) {
        int status = failure.getStatusCode();
        String message = cleaned(String.valueOf(failure.getMessage()));
        if (failure instanceof ResourceGoneException) {
            return request.path().contains("_getpages") || request.path().isEmpty()
                    ? refusal(410, ErrorCode.PAGE_EXPIRED, "")
                    : refusal(410, ErrorCode.GONE, "", request.path());
        }
        return switch (status) {
            case 404 -> refusal(404, ErrorCode.NOT_FOUND, "", request.path());
            case 409 ->
                request.ifMatch() || String.valueOf(failure.getMessage()).contains(STALE_NUMBER)
                        ? refusal(412, ErrorCode.PRECONDITION_FAILED, "", STALE)
                        : refusal(
                                409,
                                ErrorCode.CONFLICT,
                                "",
                                message.contains("could not execute") ? OVERTAKEN : LocalText.englishOnly(message));
            case 412 -> refusal(412, ErrorCode.PRECONDITION_FAILED, "", LocalText.englishOnly(message));
            default -> refusal(status, ErrorCode.BAD_REQUEST, "", LocalText.englishOnly(message));
        };
    }

    private static RefusedException missingReference(String message) {
        Matcher found = MISSING_REFERENCE.matcher(message);
        if (found.find()) {
            return new RefusedException(
                    422,
                    Issue.error(ErrorCode.MISSING_REFERENCE, element(found.group(2)), found.group(1))
                            .withRuleNumber("20007"));
        }
        return refusal(422, ErrorCode.MISSING_REFERENCE, "", Shown.of(first(QUOTED, message, cleaned(message))));
    }

    private static RefusedException unusableReference(String message) {
        Matcher at = REFERENCE_AT.matcher(message);
        return at.find()
                ? refusal(422, ErrorCode.UNUSABLE_REFERENCE, element(at.group(1)), Shown.of(at.group(2)))
                : refusal(422, ErrorCode.UNUSABLE_REFERENCE, "", Shown.of(first(QUOTED, message, cleaned(message))));
    }

    private static RefusedException wrongTarget(String message) {
        Matcher wrong = WRONG_TARGET.matcher(message);
        return wrong.find()
                ? refusal(422, ErrorCode.WRONG_REFERENCE_TARGET, element(wrong.group(1)), wrong.group(2))
                : refusal(422, ErrorCode.WRONG_REFERENCE_TARGET, "", cleaned(message));
    }

    /** Who refers may have been kept from the caller: then it stands there as a dash. */
    private static RefusedException stillReferenced(Matcher found) {
        String referrer = "-".equals(found.group(3)) ? "-" : found.group(2) + ", " + found.group(3);
        return refusal(409, ErrorCode.STILL_REFERENCED, "", found.group(1), referrer);
    }

    private static RefusedException badInclude(String message) {
        Matcher quoted = QUOTED.matcher(message);
        String value = quoted.find() ? Shown.of(quoted.group(1)) : "";
        return refusal(
                400, ErrorCode.BAD_INCLUDE, "", message.contains("_revinclude") ? "_revinclude" : "_include", value);
    }

    private static RefusedException idMismatch(String message, FailedRequest request) {
        String inBody = hapiNumber(message) == 420 ? first(QUOTED, message, "-") : "-";
        return refusal(400, ErrorCode.ID_MISMATCH, "", Shown.of(inBody), request.path());
    }

    private static String duplicate(String message) {
        return first(QUOTED, message, message.substring(message.lastIndexOf(' ') + 1));
    }

    /** HAPI quotes a chain, or names it at the end. */
    private static String chain(String message) {
        return first(
                QUOTED,
                message,
                message.substring(message.lastIndexOf(": ") + 1).strip());
    }

    private static String placeholder(String message) {
        Matcher urn = Pattern.compile("urn:\\S+").matcher(message);
        return urn.find() ? urn.group() : cleaned(message);
    }

    /** {@code Observation.subject.where(resolve() is Patient)}, of a search parameter, names the element {@code Observation.subject}. */
    private static String element(String searchPath) {
        int where = searchPath.indexOf(".where(");
        return where < 0 ? searchPath : searchPath.substring(0, where);
    }

    /** @return the name that is wrong, of which type, and which there are */
    private static Object[] names(String message, FailedRequest request) {
        Matcher valid = VALID_NAMES.matcher(message);
        return new Object[] {
            Shown.of(first(QUOTED, message, cleaned(message))),
            request.typeOrBase(),
            valid.find() ? valid.group(1) : "/fhir/metadata"
        };
    }

    private static String first(Pattern pattern, String message, String otherwise) {
        Matcher found = pattern.matcher(message);
        return found.find() ? found.group(1) : otherwise;
    }

    private static int hapiNumber(String message) {
        Matcher number = NUMBER.matcher(message);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    /** Without HAPI's numbers, SQL and anything that looks like a NIK. */
    private static String cleaned(String message) {
        String text = NUMBER.matcher(message).replaceAll("");
        int sql = text.indexOf(" [");
        if (sql > 0 && text.contains("SQL")) {
            text = text.substring(0, sql);
        }
        return MaskedNik.in(text);
    }

    private static RefusedException refusal(int status, ErrorCode code, String expression, Object... arguments) {
        return new RefusedException(status, List.of(Issue.error(code, expression, arguments)));
    }
}
