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
import org.jspecify.annotations.Nullable;

/**
 * Makes of what a kick-off says the request of an export, or says what is wrong with it and what to do. What cannot be meant is refused whatever the sender
 * prefers: an export that silently holds less than was asked for is worse than none. What this server merely does not do is refused under {@code
 * handling=strict} and left out with a warning otherwise.
 */
final class KickOff {

    private static final Set<String> NDJSON = Set.of("application/fhir+ndjson", "application/ndjson", "ndjson");
    private static final Set<String> PARQUET =
            Set.of("application/vnd.apache.parquet", "application/parquet", "parquet");

    private static final Set<KickOffParameter> WITHOUT_TABLES =
            Set.of(KickOffParameter.ELEMENTS, KickOffParameter.ASSOCIATED, KickOffParameter.ORGANIZED_BY);

    private static final LocalText WHETHER = new LocalText("true atau false", "true or false");

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
        OutputFormat format = format(sent, objections);
        if (format == OutputFormat.PARQUET) {
            tables(sent, exported, objections);
        }
        AskedTimes times = AskedTimes.of(sent, clock, objections);
        List<String> searches = filters.of(sent.named(KickOffParameter.TYPE_FILTER), exported, caller, objections);
        Set<String> names = elements.of(sent.listed(KickOffParameter.ELEMENTS), exported, objections);
        Set<String> patients = AskedPatients.of(level, sent, objections);
        Set<String> associated = associated(sent, objections);
        if (!associated.isEmpty()) {
            require(Provenances.TYPE, KickOffParameter.ASSOCIATED.key(), caller, objections);
            // What goes with the other types takes the place of all that there is.
            if (exported.size() > 1) {
                exported.remove(Provenances.TYPE);
            }
        }
        String organizedBy = organizedBy(sent, exported, objections);
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
                organizedBy,
                partial,
                format,
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
                } else if (known.get().isListWithGap(value.value())) {
                    objections.unsupported(ErrorCode.EXPORT_EMPTY_ENTRY, value, name, Objections.shown(value.value()));
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

    private static OutputFormat format(SentParameters sent, Objections objections) {
        OutputFormat chosen = OutputFormat.NDJSON;
        for (SentParameter format : sent.named(KickOffParameter.OUTPUT_FORMAT)) {
            // A plus in a URL is a space, and senders forget to encode it.
            String asked = format.value().trim().replace(' ', '+').toLowerCase(Locale.ROOT);
            if (PARQUET.contains(asked)) {
                chosen = OutputFormat.PARQUET;
            } else if (!NDJSON.contains(asked)) {
                objections.add(ErrorCode.EXPORT_FORMAT_UNKNOWN, format, Objections.shown(format.value()));
            }
        }
        return chosen;
    }

    /** Of the types only those that have a table; whoever names another is told, and what changes resources has nothing to change in tables. */
    private static void tables(SentParameters sent, Set<String> exported, Objections objections) {
        Set<String> there = FlatTables.types();
        for (SentParameter type : sent.listed(KickOffParameter.TYPE)) {
            if (!there.contains(type.value())) {
                noTable(type, Objections.shown(type.value()), there, objections);
            }
        }
        for (KickOffParameter parameter : WITHOUT_TABLES) {
            sent.named(parameter).forEach(value -> noTable(value, parameter.key(), there, objections));
        }
        exported.retainAll(there);
        if (exported.isEmpty()) {
            sent.named(KickOffParameter.OUTPUT_FORMAT).forEach(format -> noTable(format, "_type", there, objections));
        }
    }

    private static void noTable(SentParameter sent, String what, Set<String> there, Objections objections) {
        objections.add(ErrorCode.EXPORT_NO_PARQUET, sent, what, String.join(", ", there));
    }

    /** Of several values the one that gives most counts (Bulk Data 3.0). */
    private static Set<String> associated(SentParameters sent, Objections objections) {
        Set<String> served = new TreeSet<>();
        for (SentParameter value : sent.listed(KickOffParameter.ASSOCIATED)) {
            if (value.value().equals(Provenances.LATEST) || value.value().equals(Provenances.RELEVANT)) {
                served.add(value.value());
            } else {
                objections.unsupported(
                        ErrorCode.EXPORT_VALUE_UNSUPPORTED,
                        value,
                        value.name(),
                        Objections.shown(value.value()),
                        Provenances.LATEST + ", " + Provenances.RELEVANT);
            }
        }
        return served.contains(Provenances.RELEVANT) ? Set.of(Provenances.RELEVANT) : served;
    }

    /**
     * Types that name no Patient have no block to stand in, and are left out of the request: whoever names them is told, and whoever names nothing else is refused.
     *
     * @return null where files are of one type each
     */
    private @Nullable String organizedBy(SentParameters sent, Set<String> exported, Objections objections) {
        List<SentParameter> values = sent.named(KickOffParameter.ORGANIZED_BY);
        if (values.isEmpty()) {
            return null;
        }
        SentParameter by = values.get(0);
        if (!by.value().equals(PatientBlocks.BY)) {
            objections.unsupported(
                    ErrorCode.EXPORT_VALUE_UNSUPPORTED, by, by.name(), Objections.shown(by.value()), PatientBlocks.BY);
            return null;
        }
        Set<String> outside = types.outsideOfPatients(exported);
        if (outside.isEmpty()) {
            return by.value();
        }
        exported.removeAll(outside);
        String names = String.join(", ", outside);
        if (exported.isEmpty()) {
            objections.add(ErrorCode.EXPORT_OUTSIDE_OF_BLOCKS, by, names);
        } else if (sent.listed(KickOffParameter.TYPE).isEmpty()) {
            objections.leftOut(ErrorCode.EXPORT_OUTSIDE_OF_BLOCKS, by, names);
        } else {
            objections.unsupported(ErrorCode.EXPORT_OUTSIDE_OF_BLOCKS, by, names);
        }
        return by.value();
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
