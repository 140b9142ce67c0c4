package id.siklus.audit;

import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** FHIR's search parameters of AuditEvent as conditions on the trail. */
final class AuditSearch {

    private static final List<String> SERVED = List.of(
            "_id", "_lastUpdated", "action", "agent", "date", "entity", "outcome", "patient", "subtype", "type");

    /** What shapes the answer and selects nothing. */
    private static final Set<String> SHAPING =
            Set.of("_count", "_offset", "_summary", "_elements", "_total", "_format", "_pretty", "_sort");

    /** The trail has one order, the youngest first. */
    private static final Set<String> ORDERS = Set.of("-date", "-_lastUpdated");

    private static final int[] SUCCESS = {100, 399};
    private static final int[] REFUSED = {400, 499};
    private static final int[] FAILED = {500, 599};

    private AuditSearch() {}

    /** @throws RefusedException 400 for a parameter, a modifier or an order that has no effect here */
    static void refuseUnknown(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (!SERVED.contains(name) && !SHAPING.contains(name)) {
                throw new RefusedException(
                        400,
                        Issue.error(
                                ErrorCode.UNKNOWN_SEARCH_PARAMETER,
                                "",
                                Digits.mask(name),
                                "AuditEvent",
                                String.join(", ", SERVED)));
            }
            if (name.equals("_sort") && !Stream.of(values).allMatch(ORDERS::contains)) {
                throw new RefusedException(400, Issue.error(ErrorCode.BAD_REQUEST, "", "_sort: " + ORDERS));
            }
        });
    }

    static AuditQuery of(
            @Nullable TokenOrListParam id,
            @Nullable DateRangeParam updated,
            @Nullable DateRangeParam date,
            @Nullable ReferenceParam entity,
            @Nullable ReferenceParam patient,
            @Nullable ReferenceParam agent,
            @Nullable TokenOrListParam action,
            @Nullable TokenOrListParam outcome,
            @Nullable TokenOrListParam type,
            @Nullable TokenOrListParam subtype) {
        refuseTwoPatients(patient, entity);
        AuditQuery query = new AuditQuery();
        if (patient != null) {
            query.ofPatient(Digits.mask(patient.getIdPart()));
        }
        if (entity != null) {
            ofEntity(query, entity);
        }
        between(query, date);
        between(query, updated);
        if (agent != null) {
            query.is(
                    agent.hasResourceType() && !"Organization".equals(agent.getResourceType())
                            ? "e.client"
                            : "e.organization",
                    agent.getIdPart());
        }
        if (action != null) {
            ofAction(query, codes(action));
        }
        if (outcome != null) {
            query.outcomeIn(codes(outcome).stream()
                    .map(AuditSearch::statuses)
                    .filter(Objects::nonNull)
                    .toList());
        }
        if (subtype != null) {
            query.oneOf("e.interaction", codes(subtype));
        }
        if (type != null) {
            ofType(query, codes(type));
        }
        if (id != null) {
            ofIds(query, codes(id));
        }
        return query;
    }

    /** Who keeps the one would learn of the other, that a request concerned both. An entity without a type may be a patient. */
    private static void refuseTwoPatients(@Nullable ReferenceParam patient, @Nullable ReferenceParam entity) {
        if (patient != null
                && entity != null
                && (!entity.hasResourceType() || "Patient".equals(entity.getResourceType()))
                && !String.valueOf(patient.getIdPart()).equals(entity.getIdPart())) {
            throw new RefusedException(400, Issue.error(ErrorCode.TWO_PATIENTS_ASKED, "entity"));
        }
    }

    private static void ofEntity(AuditQuery query, ReferenceParam entity) {
        if (!entity.hasResourceType()) {
            query.ofAnything(Digits.mask(entity.getIdPart()));
        } else if ("Patient".equals(entity.getResourceType())) {
            query.ofPatient(Digits.mask(entity.getIdPart()));
        } else {
            query.ofTarget(entity.getResourceType(), Digits.mask(entity.getIdPart()));
        }
    }

    private static void between(AuditQuery query, @Nullable DateRangeParam range) {
        if (range == null) {
            return;
        }
        Date from = range.getLowerBoundAsInstant();
        Date to = range.getUpperBoundAsInstant();
        if (from != null) {
            query.from(from.toInstant());
        }
        if (to != null) {
            query.before(to.toInstant().plusMillis(1));
        }
    }

    private static void ofAction(AuditQuery query, Set<String> actions) {
        if (!actions.contains("E")) {
            query.oneOf("e.interaction", Interactions.codesOf(actions));
        } else {
            Set<String> others = Set.of("C", "R", "U", "D").stream()
                    .filter(code -> !actions.contains(code))
                    .collect(Collectors.toSet());
            query.noneOf("e.interaction", Interactions.codesOf(others));
        }
    }

    private static void ofType(AuditQuery query, Set<String> types) {
        List<String> tokens = List.of("token");
        boolean rest = types.contains("rest");
        boolean login = types.contains("110114");
        if (rest && !login) {
            query.noneOf("e.interaction", tokens);
        } else if (login && !rest) {
            query.oneOf("e.interaction", tokens);
        } else if (!rest) {
            query.oneOf("e.interaction", List.of());
        }
    }

    private static void ofIds(AuditQuery query, Set<String> ids) {
        List<Object> numbers = new ArrayList<>();
        ids.forEach(id -> StoredRow.Id.parse(id).ifPresent(parsed -> numbers.add(parsed.seq())));
        query.seqIn(numbers);
    }

    private static int @Nullable [] statuses(String outcome) {
        return switch (outcome) {
            case "0" -> SUCCESS;
            case "4" -> REFUSED;
            case "8", "12" -> FAILED;
            default -> null;
        };
    }

    private static Set<String> codes(TokenOrListParam tokens) {
        return tokens.getValuesAsQueryTokens().stream()
                .map(TokenParam::getValue)
                .collect(Collectors.toSet());
    }
}
