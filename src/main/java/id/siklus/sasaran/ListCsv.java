package id.siklus.sasaran;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list as CSV (RFC 4180), one line for each service, for people who go on working with it in a spreadsheet. */
final class ListCsv {

    private static final List<String> INDONESIAN = List.of(
            "nama",
            "nik",
            "tanggal_lahir",
            "umur",
            "kode_desa",
            "desa",
            "rt",
            "rw",
            "alamat",
            "kode_layanan",
            "layanan",
            "tahap",
            "keadaan",
            "sejak",
            "jatuh_tempo",
            "tepat_waktu_sampai",
            "dapat_diberikan_sampai",
            "diberikan");

    private static final List<String> ENGLISH = List.of(
            "name",
            "nik",
            "birth_date",
            "age",
            "village_code",
            "village",
            "rt",
            "rw",
            "address",
            "service_code",
            "service",
            "stage",
            "state",
            "since",
            "due",
            "in_time_until",
            "can_be_given_until",
            "given");

    /** What a spreadsheet would run as a formula. */
    private static final Pattern A_FORMULA = Pattern.compile("(^|;)([=+@\t\r-])");

    private final GuideNames names;
    private final UnaryOperator<String> villages;

    ListCsv(GuideNames names, UnaryOperator<String> villages) {
        this.names = names;
        this.villages = villages;
    }

    String of(Listing list, Locale language) {
        StringBuilder csv = new StringBuilder();
        line(csv, "en".equals(language.getLanguage()) ? ENGLISH : INDONESIAN);
        list.people().forEach((id, patient) -> {
            Person person = Person.of(patient);
            list.services()
                    .getOrDefault(id, List.of())
                    .forEach(service -> line(csv, fields(list, person, service, language)));
        });
        return csv.toString();
    }

    private List<String> fields(Listing list, Person person, PlannedService service, Locale language) {
        Moments moments = new Moments(list.place().zone());
        String due = moments.begin(service.due()).getValueAsString();
        String late = moments.end(service.late()).getValueAsString();
        String given = service.closedAt() == null
                ? ""
                : moments.begin(service.closedAt()).getValueAsString();
        return List.of(
                person.name(),
                person.nik(),
                person.birth() == null ? "" : person.birth().toString(),
                person.age(list.now().atZone(list.place().zone()).toLocalDate(), language),
                person.village(),
                villages.apply(person.village()),
                person.rt(),
                person.rw(),
                person.street(),
                service.service(),
                names.service(service.service(), service.title(), language),
                names.stage(service.stage(), language),
                state(service, list.now(), language),
                service.isDone() ? given : service.isLate(list.now()) ? late : due,
                due,
                late,
                service.windowEnd() == null
                        ? ""
                        : moments.end(service.windowEnd()).getValueAsString(),
                given);
    }

    private static String state(PlannedService service, Instant now, Locale language) {
        boolean english = "en".equals(language.getLanguage());
        if (service.isDone()) {
            return english ? "done" : "selesai";
        }
        if (service.isLate(now)) {
            return english ? "overdue" : "terlambat";
        }
        return english ? "due" : "waktunya";
    }

    private static void line(StringBuilder csv, List<String> fields) {
        csv.append(fields.stream().map(ListCsv::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A program that is set to Indonesian takes a semicolon for the end of a cell, quoted or not. */
    static String field(String text) {
        String harmless = A_FORMULA.matcher(text).replaceAll("$1'$2");
        return Stream.of(",", "\"", "\n", "\r").anyMatch(harmless::contains)
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
