package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of the parameters of a {@code $run} what it asks for, or says what is wrong with them. */
final class RunReader {

    private static final Pattern PATIENT = Pattern.compile("(?:Patient/)?([A-Za-z0-9\\-.]{1,64})");

    private final FhirContext context;
    private final Views guide;

    RunReader(FhirContext context, Views guide) {
        this.context = context;
        this.guide = guide;
    }

    /**
     * @param id of the ViewDefinition in the URL; empty at the level of the type
     * @throws RefusedException 400 for wrong parameters, 404 for an unknown view, 406 for an unknown Accept, 422 for a ViewDefinition that cannot be run
     */
    RunRequest read(String id, HttpServletRequest request) throws IOException {
        RunParameters sent = RunParameters.of(request);
        RowFormat format = format(sent, request);
        boolean header = header(sent);
        long limit = limit(sent);
        String patient = patient(sent);
        Instant since = since(sent);
        return new RunRequest(view(id, sent), format, header, limit, patient, since);
    }

    private View view(String id, RunParameters sent) {
        String reference = sent.text(RunParameters.VIEW_REFERENCE);
        int named = (id.isEmpty() ? 0 : 1) + (reference.isEmpty() ? 0 : 1) + (sent.view() == null ? 0 : 1);
        if (named != 1) {
            throw RunParameters.refusal(ErrorCode.RUN_WITHOUT_VIEW, "");
        }
        if (sent.view() != null) {
            return View.of(context, sent.view());
        }
        String asked = id.isEmpty() ? reference : "ViewDefinition/" + id;
        return guide.referredTo(asked)
                .orElseThrow(() -> new RefusedException(
                        404,
                        Issue.error(
                                ErrorCode.RUN_VIEW_UNKNOWN,
                                "",
                                asked.length() > 200 ? asked.substring(0, 200) : asked,
                                String.join(
                                        ", ", guide.all().stream().map(View::id).toList()))));
    }

    private static RowFormat format(RunParameters sent, HttpServletRequest request) {
        String asked = sent.text(RunParameters.FORMAT);
        if (!asked.isEmpty()) {
            return RowFormat.of(asked)
                    .orElseThrow(() -> RunParameters.refusal(ErrorCode.RUN_FORMAT_UNKNOWN, RunParameters.FORMAT));
        }
        String accept = request.getHeader("Accept");
        if (accept == null || accept.isBlank()) {
            return RowFormat.NDJSON;
        }
        boolean any = false;
        for (String range : accept.split(",", -1)) {
            String type = range.split(";", 2)[0];
            Optional<RowFormat> known = RowFormat.of(type);
            if (known.isPresent()) {
                return known.get();
            }
            any |= type.contains("*");
        }
        if (any) {
            return RowFormat.NDJSON;
        }
        throw new RefusedException(406, Issue.error(ErrorCode.RUN_FORMAT_UNKNOWN, "", "Accept"));
    }

    private static boolean header(RunParameters sent) {
        return switch (sent.text(RunParameters.HEADER)) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw RunParameters.wrong(RunParameters.HEADER, "true, false");
        };
    }

    private static long limit(RunParameters sent) {
        String limit = sent.text(RunParameters.LIMIT);
        if (limit.isEmpty()) {
            return Long.MAX_VALUE;
        }
        try {
            long rows = Long.parseLong(limit);
            if (rows > 0) {
                return rows;
            }
        } catch (NumberFormatException malformed) {
            // Told below, as what is no positive number.
        }
        throw RunParameters.wrong(RunParameters.LIMIT, "integer > 0");
    }

    private static String patient(RunParameters sent) {
        String patient = sent.text(RunParameters.PATIENT);
        if (patient.isEmpty()) {
            return "";
        }
        var matcher = PATIENT.matcher(patient);
        if (!matcher.matches()) {
            throw RunParameters.wrong(RunParameters.PATIENT, "Patient/<id>");
        }
        return matcher.group(1);
    }

    private static @Nullable Instant since(RunParameters sent) {
        // A plus in a URL is a space, and senders forget to encode it.
        String since = sent.text(RunParameters.SINCE).replace(' ', '+');
        try {
            return since.isEmpty() ? null : OffsetDateTime.parse(since).toInstant();
        } catch (DateTimeParseException malformed) {
            throw RunParameters.wrong(RunParameters.SINCE, "instant");
        }
    }
}
