package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.LocalText;
import id.siklus.server.Caller;
import id.siklus.server.TypeRights;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what a kick-off says the request of an export, or says what is wrong with it and what to do. What cannot be meant is refused whatever the sender
 * prefers: an export that silently holds less than was asked for is worse than none. What this server merely does not do is refused under {@code
 * handling=strict} and left out with a warning otherwise.
 */
final class KickOff {

    private static final Set<String> NDJSON = Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");
    private static final Set<String> PARQUET = Set.of("application/vnd.apache.parquet", "application/parquet", "parquet");
    private static final String LATEST = "LatestProvenanceResources";
    private static final String RELEVANT = "RelevantProvenanceResources";
    private static final Set<ExportLevel> OF_PATIENTS = Set.of(ExportLevel.PATIENT, ExportLevel.GROUP);
    private static final int MOST_PATIENTS = 1_000;

    /** FHIR's instant: to the second at least, with its zone. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    /** The database's clock, which tells a transactionTime, may go ahead of this one. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private static final LocalText AN_INSTANT = new LocalText(
            "waktu lengkap dengan zonanya, misalnya 2026-11-01T00:00:00+07:00 (di URL: %2B07:00)",
            "a full time with its zone, such as 2026-11-01T00:00:00+07:00 (in a URL: %2B07:00)");
    private static final LocalText AFTER_SINCE = new LocalText("sesudah _since", "later than _since");
    private static final LocalText WHETHER = new LocalText("true atau false", "true or false");
    private static final LocalText A_PATIENT =
            new LocalText("rujukan seperti Patient/123", "a reference such as Patient/123");
    private static final LocalText NOTHING = new LocalText("tidak ada", "none");

    private final ExportableTypes types;
    private final TypeRights rights;
    private final TypeFilters filters;
    private final ElementNames elements;
    private final Clock clock;

    KickOff(ExportableTypes types, TypeRights rights, TypeFilters filters, ElementNames elements, Clock clock) {
        this.types = types;
        this.rights = rights;
        this.filters = filters;
        this.elements = elements;
        this.clock = clock;
    }

    /**
     * @param id of what the level is taken of; empty where there is none
     * @param language of the warnings
     * @throws id.siklus.fhir.RefusedException 400; 403 when only scopes are missing, which the objections then name
     */
    ExportRequest request(
            ExportLevel level, String id, SentParameters sent, Caller caller, Locale language, Objections objections) {
        checkForm(sent, objections);
        Set<String> exported = types(level, sent, caller, objections);
        format(sent, objections);
        Instant since = instant(sent, KickOffParameter.SINCE, objections);
        Instant until = instant(sent, KickOffParameter.UNTIL, objections);
        checkOrder(sent, since, until, objections);
        List<String> searches = filters.of(named(sent, KickOffParameter.TYPE_FILTER), exported, caller, objections);
        Set<String> names = elements.of(listed(sent, KickOffParameter.ELEMENTS), exported, objections);
        Set<String> patients = patients(level, sent, objections);
        Set<String> associated = associated(sent, objections);
        organizedBy(sent, objections);
        boolean partial = partial(sent, objections);
        objections.refuseIfAny();
        return new ExportRequest(
                level,
                id,
                exported,
                since,
                until,
                searches,
                names,
                patients,
                associated,
                null,
                partial,
                objections.ignored(language));
    }

    /** Unknown names, values of wrong types, repetitions, and values that say nothing. */
    private static void checkForm(SentParameters sent, Objections objections) {
        sent.names().forEach(name -> {
            List<SentParameter> values = sent.named(name);
            Optional<KickOffParameter> known = KickOffParameter.named(name);
            if (known.isEmpty()) {
                if (!KickOffParameter.OF_EVERY_REQUEST.contains(name)) {
                    objections.unsupported(
                            ErrorCode.EXPORT_PARAMETER_UNKNOWN,
                            values.get(0),
                            Objections.shown(name),
                            KickOffParameter.names());
                }
                return;
            }
            if (known.get().isSingle() && values.size() > 1) {
                objections.add(ErrorCode.EXPORT_PARAMETER_REPEATED, values.get(1), name, values.size());
            }
            for (SentParameter value : values) {
                if (!known.get().takes(value.type())) {
                    objections.add(
                            ErrorCode.EXPORT_PARAMETER_TYPE, value, name, known.get().types(), value.type());
                } else if (value.value().isBlank()) {
                    objections.add(ErrorCode.EXPORT_NOTHING_ASKED, value, name);
                }
            }
        });
    }

    private Set<String> types(ExportLevel level, SentParameters sent, Caller caller, Objections objections) {
        Set<String> possible = types.at(level);
        List<SentParameter> asked = listed(sent, KickOffParameter.TYPE);
        if (asked.isEmpty()) {
            Set<String> readable = possible.stream()
                    .filter(type -> rights.mayExport(caller, type))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (readable.isEmpty()) {
                objections.missing("system/*.rs", "");
            }
            return readable;
        }
        Set<String> chosen = new TreeSet<>();
        for (SentParameter type : asked) {
            if (!possible.contains(type.value())) {
                objections.add(
                        ErrorCode.EXPORT_TYPE_UNKNOWN,
                        type,
                        Objections.shown(type.value()),
                        String.join(", ", possible));
            } else if (!rights.mayExport(caller, type.value())) {
                objections.missing("system/" + type.value() + ".rs", type.place());
            } else {
                chosen.add(type.value());
            }
        }
        return chosen;
    }

    private static void format(SentParameters sent, Objections objections) {
        for (SentParameter format : named(sent, KickOffParameter.OUTPUT_FORMAT)) {
            // A plus in a URL is a space, and senders forget to encode it.
            String asked = format.value().trim().replace(' ', '+').toLowerCase(Locale.ROOT);
            if (PARQUET.contains(asked)) {
                objections.add(ErrorCode.EXPORT_NO_PARQUET, format);
            } else if (!NDJSON.contains(asked)) {
                objections.add(ErrorCode.EXPORT_FORMAT_UNKNOWN, format, Objections.shown(format.value()));
            }
        }
    }

    private @Nullable Instant instant(SentParameters sent, KickOffParameter which, Objections objections) {
        List<SentParameter> values = named(sent, which);
        if (values.isEmpty()) {
            return null;
        }
        SentParameter value = values.get(0);
        String text = value.value().trim().replace(' ', '+');
        Instant instant;
        try {
            if (!INSTANT.matcher(text).matches()) {
                throw new DateTimeException("no instant");
            }
            instant = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            objections.add(
                    ErrorCode.EXPORT_BAD_VALUE, value, which.key(), Objections.shown(value.value()), AN_INSTANT);
            return null;
        }
        if (which == KickOffParameter.SINCE && instant.isAfter(clock.instant().plus(CLOCKS_APART))) {
            objections.add(
                    ErrorCode.EXPORT_SINCE_IN_FUTURE,
                    value,
                    text,
                    clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS).toString());
        }
        return instant;
    }

    private static void checkOrder(
            SentParameters sent, @Nullable Instant since, @Nullable Instant until, Objections objections) {
        if (since != null && until != null && !until.isAfter(since)) {
            SentParameter value = named(sent, KickOffParameter.UNTIL).get(0);
            objections.add(ErrorCode.EXPORT_BAD_VALUE, value, value.name(), value.value(), AFTER_SINCE);
        }
    }

    /** Left out, a limit to some people would show all the others: refused wherever it is not served. */
    private static Set<String> patients(ExportLevel level, SentParameters sent, Objections objections) {
        List<SentParameter> asked = named(sent, KickOffParameter.PATIENT);
        if (asked.isEmpty()) {
            return Set.of();
        }
        if (!sent.byPost() || !OF_PATIENTS.contains(level)) {
            objections.add(ErrorCode.EXPORT_PATIENT_MISPLACED, asked.get(0));
            return Set.of();
        }
        if (asked.size() > MOST_PATIENTS) {
            objections.add(
                    ErrorCode.EXPORT_PATIENTS_TOO_MANY, asked.get(MOST_PATIENTS), "patient", asked.size(), MOST_PATIENTS);
            return Set.of();
        }
        Set<String> ids = new TreeSet<>();
        for (SentParameter patient : asked) {
            IdType id = new IdType(patient.value());
            if (patient.type().equals("Reference") && "Patient".equals(id.getResourceType()) && id.hasIdPart()) {
                ids.add(id.getIdPart());
            } else if (!patient.value().isBlank()) {
                objections.add(
                        ErrorCode.EXPORT_BAD_VALUE,
                        patient,
                        patient.name(),
                        Objections.shown(patient.value()),
                        A_PATIENT);
            }
        }
        return ids;
    }

    /** Of several values the one that gives most counts (Bulk Data 3.0). */
    private static Set<String> associated(SentParameters sent, Objections objections) {
        Set<String> served = new TreeSet<>();
        for (SentParameter value : listed(sent, KickOffParameter.ASSOCIATED)) {
            if (value.value().equals(LATEST) || value.value().equals(RELEVANT)) {
                served.add(value.value());
            } else {
                objections.unsupported(
                        ErrorCode.EXPORT_VALUE_UNSUPPORTED,
                        value,
                        value.name(),
                        Objections.shown(value.value()),
                        LATEST + ", " + RELEVANT);
            }
        }
        return served.contains(RELEVANT) ? Set.of(RELEVANT) : served;
    }

    private static void organizedBy(SentParameters sent, Objections objections) {
        named(sent, KickOffParameter.ORGANIZED_BY)
                .forEach(value -> objections.unsupported(
                        ErrorCode.EXPORT_VALUE_UNSUPPORTED,
                        value,
                        value.name(),
                        Objections.shown(value.value()),
                        NOTHING));
    }

    private static boolean partial(SentParameters sent, Objections objections) {
        List<SentParameter> values = named(sent, KickOffParameter.PARTIAL);
        if (values.isEmpty()) {
            return false;
        }
        String value = values.get(0).value();
        if (!value.equals("true") && !value.equals("false")) {
            objections.add(
                    ErrorCode.EXPORT_BAD_VALUE, values.get(0), values.get(0).name(), Objections.shown(value), WHETHER);
        }
        return value.equals("true");
    }

    private static List<SentParameter> named(SentParameters sent, KickOffParameter which) {
        return usable(sent.named(which.key()), which);
    }

    private static List<SentParameter> listed(SentParameters sent, KickOffParameter which) {
        return usable(sent.listed(which.key()), which);
    }

    /** What has been objected to already is not read. */
    private static List<SentParameter> usable(List<SentParameter> sent, KickOffParameter which) {
        return sent.stream()
                .filter(parameter ->
                        which.takes(parameter.type()) && !parameter.value().isBlank())
                .toList();
    }
}
