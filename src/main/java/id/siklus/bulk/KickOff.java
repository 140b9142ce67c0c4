package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.LocalText;
import id.siklus.server.Caller;
import id.siklus.server.TypeRights;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes of what a kick-off says the request of an export, or says what is wrong with it and what to do. What cannot be meant is refused whatever the sender
 * prefers: an export that silently holds less than was asked for is worse than none. What this server merely does not do is refused under {@code
 * handling=strict} and left out with a warning otherwise.
 */
final class KickOff {

    private static final Set<String> NDJSON = Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");
    private static final Set<String> PARQUET =
            Set.of("application/vnd.apache.parquet", "application/parquet", "parquet");
    private static final String PROVENANCE = "Provenance";
    private static final String LATEST = "LatestProvenanceResources";
    private static final String RELEVANT = "RelevantProvenanceResources";

    private static final LocalText WHETHER = new LocalText("true atau false", "true or false");
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
        AskedTimes times = AskedTimes.of(sent, clock, objections);
        List<String> searches = filters.of(sent.named(KickOffParameter.TYPE_FILTER), exported, caller, objections);
        Set<String> names = elements.of(sent.listed(KickOffParameter.ELEMENTS), exported, objections);
        Set<String> patients = AskedPatients.of(level, sent, objections);
        Set<String> associated = associated(sent, objections);
        if (!associated.isEmpty()) {
            require(PROVENANCE, KickOffParameter.ASSOCIATED.key(), caller, objections);
            // What goes with the other types takes the place of all that there is.
            if (exported.size() > 1) {
                exported.remove(PROVENANCE);
            }
        }
        organizedBy(sent, objections);
        boolean partial = partial(sent, objections);
        objections.refuseIfAny();
        return new ExportRequest(
                level,
                id,
                exported,
                times.since(),
                times.until(),
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
                if (name.isBlank()) {
                    objections.add(ErrorCode.EXPORT_NOTHING_ASKED, values.get(0), "Parameters.parameter.name");
                } else if (!KickOffParameter.OF_EVERY_REQUEST.contains(name)) {
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
                            ErrorCode.EXPORT_PARAMETER_TYPE,
                            value,
                            name,
                            known.get().types(),
                            value.type());
                } else if (value.value().replace(',', ' ').isBlank()) {
                    objections.add(ErrorCode.EXPORT_NOTHING_ASKED, value, name);
                }
            }
        });
    }

    private Set<String> types(ExportLevel level, SentParameters sent, Caller caller, Objections objections) {
        Set<String> possible = types.at(level);
        List<SentParameter> asked = sent.listed(KickOffParameter.TYPE);
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
            } else {
                require(type.value(), type.place(), caller, objections);
                chosen.add(type.value());
            }
        }
        return chosen;
    }

    private void require(String type, String place, Caller caller, Objections objections) {
        if (!rights.mayExport(caller, type)) {
            objections.missing("system/" + type + ".rs", place);
        }
    }

    private static void format(SentParameters sent, Objections objections) {
        for (SentParameter format : sent.named(KickOffParameter.OUTPUT_FORMAT)) {
            // A plus in a URL is a space, and senders forget to encode it.
            String asked = format.value().trim().replace(' ', '+').toLowerCase(Locale.ROOT);
            if (PARQUET.contains(asked)) {
                objections.add(ErrorCode.EXPORT_NO_PARQUET, format);
            } else if (!NDJSON.contains(asked)) {
                objections.add(ErrorCode.EXPORT_FORMAT_UNKNOWN, format, Objections.shown(format.value()));
            }
        }
    }

    /** Of several values the one that gives most counts (Bulk Data 3.0). */
    private static Set<String> associated(SentParameters sent, Objections objections) {
        Set<String> served = new TreeSet<>();
        for (SentParameter value : sent.listed(KickOffParameter.ASSOCIATED)) {
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
        sent.named(KickOffParameter.ORGANIZED_BY)
                .forEach(value -> objections.unsupported(
                        ErrorCode.EXPORT_VALUE_UNSUPPORTED,
                        value,
                        value.name(),
                        Objections.shown(value.value()),
                        NOTHING));
    }

    private static boolean partial(SentParameters sent, Objections objections) {
        List<SentParameter> values = sent.named(KickOffParameter.PARTIAL);
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
}
