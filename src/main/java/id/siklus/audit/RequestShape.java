package id.siklus.audit;

import id.siklus.audit.AuditRow.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a request asks for, read from its method and path only, so that one that is refused before HAPI understands it is told in the same words.
 *
 * @param interaction as in {@link AuditRow}
 */
record RequestShape(String interaction, Target target) {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,40}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern OPERATION = Pattern.compile("\\$[A-Za-z][A-Za-z\\-]{0,60}");
    /** How far a bulk export is, and its manifest. */
    static final String EXPORT_STATUS = "export-status";

    private static final String EXPORTS = "/bulk/";
    private static final String LISTS = "/sasaran/";
    private static final String LIST = "$sasaran";
    private static final String HISTORY = "_history";
    private static final String UNKNOWN = "unknown";

    /**
     * @param path without the server's address, such as {@code /fhir/Patient/1}
     * @param paging whether the query asks for a further page of an earlier search
     * @return empty for what is no interaction: the pages that document the API
     */
    static Optional<RequestShape> of(String method, String path, boolean paging) {
        if (path.startsWith(EXPORTS)) {
            return Optional.of(ofExport(method, path.substring(EXPORTS.length())));
        }
        if (path.startsWith(LISTS)) {
            return Optional.of(ofList(path.substring(LISTS.length())));
        }
        if (!path.equals("/fhir") && !path.startsWith("/fhir/")) {
            return Optional.of(new RequestShape("token", Target.NONE));
        }
        List<String> segments = Stream.of(path.substring("/fhir".length()).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (segments.isEmpty()) {
            String whole = method.equals("POST") ? "transaction" : paging ? "page" : "search-system";
            return Optional.of(new RequestShape(whole, Target.NONE));
        }
        return switch (segments.get(0)) {
            case "api-docs", "swagger-ui" -> Optional.empty();
            case "metadata" -> Optional.of(new RequestShape("capabilities", Target.NONE));
            case HISTORY -> Optional.of(new RequestShape("history-system", Target.NONE));
            default -> Optional.of(below(method, segments));
        };
    }

    /** @param path a job, or one of its files */
    private static RequestShape ofExport(String method, String path) {
        boolean file = path.contains("/");
        String interaction = switch (method) {
            case "GET", "HEAD" -> file ? "export-file" : EXPORT_STATUS;
            case "DELETE" -> file ? UNKNOWN : "export-cancel";
            default -> UNKNOWN;
        };
        return new RequestShape(interaction, Target.NONE);
    }

    /** @param path an organization and a month: the operation's list, printed */
    private static RequestShape ofList(String path) {
        String organization = path.split("/", 2)[0];
        return new RequestShape(
                LIST,
                ID.matcher(organization).matches() ? new Target("Organization", organization, null) : Target.NONE);
    }

    private static RequestShape below(String method, List<String> segments) {
        String first = segments.get(0);
        if (OPERATION.matcher(first).matches()) {
            return new RequestShape(first, Target.NONE);
        }
        if (!TYPE.matcher(first).matches()) {
            return new RequestShape(UNKNOWN, Target.NONE);
        }
        Target type = new Target(first, null, null);
        if (segments.size() == 1) {
            return new RequestShape(
                    switch (method) {
                        case "GET", "HEAD" -> "search-type";
                        case "POST" -> "create";
                        default -> verb(method);
                    },
                    type);
        }
        String second = segments.get(1);
        if (OPERATION.matcher(second).matches()) {
            return new RequestShape(second, type);
        }
        return switch (second) {
            case "_search" -> new RequestShape("search-type", type);
            case HISTORY -> new RequestShape("history-type", type);
            default -> ofInstance(method, segments, type);
        };
    }

    private static RequestShape ofInstance(String method, List<String> segments, Target type) {
        String id = segments.get(1);
        if (!ID.matcher(id).matches()) {
            return new RequestShape(verb(method), type);
        }
        Target instance = new Target(type.type(), id, null);
        if (segments.size() == 2) {
            return new RequestShape(verb(method), instance);
        }
        String third = segments.get(2);
        if (OPERATION.matcher(third).matches()) {
            return new RequestShape(third, instance);
        }
        if (third.equals(HISTORY)) {
            boolean version = segments.size() > 3 && ID.matcher(segments.get(3)).matches();
            return version
                    ? new RequestShape("vread", new Target(type.type(), id, segments.get(3)))
                    : new RequestShape("history-instance", instance);
        }
        return new RequestShape(TYPE.matcher(third).matches() ? "search-compartment" : UNKNOWN, instance);
    }

    private static String verb(String method) {
        return switch (method) {
            case "GET", "HEAD" -> "read";
            case "PUT" -> "update";
            case "PATCH" -> "patch";
            case "DELETE" -> "delete";
            default -> UNKNOWN;
        };
    }
}
