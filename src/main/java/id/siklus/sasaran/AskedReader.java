package id.siklus.sasaran;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.RefusedException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes of the parameters that came what is asked for, or tells everything that is wrong with them at once. Used once. */
final class AskedReader {

    static final int LARGEST_PAGE = 200;

    private static final int USUAL_PAGE = 50;
    private static final int BAD_REQUEST = 400;
    private static final int LONGEST_SHOWN = 80;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,63}");
    private static final Pattern VILLAGE = Pattern.compile("\\d{2}\\.?\\d{2}\\.?\\d{2}\\.?\\d{4}");

    private static final LocalText DATE = new LocalText(
            "tulis hari, bulan atau tahun yang ada, misalnya 2026-11-30, 2026-11 atau 2026",
            "write a day, month or year that exists, such as 2026-11-30, 2026-11 or 2026");
    private static final LocalText BACKWARDS =
            new LocalText("end sebelum start; tukar keduanya", "end is before start; exchange them");
    private static final LocalText ONE_WAY =
            new LocalText("pakailah period, atau start bersama end", "use either period, or start together with end");
    private static final LocalText OF_SYNTAX =
            new LocalText("bukan kode; tulis misalnya imm-bcg", "this is no code; write such as imm-bcg");
    private static final LocalText OF_VILLAGE = new LocalText(
            "tulis kode Kemendagri desa atau kelurahan, 10 digit, misalnya 9202042003",
            "write the Kemendagri code of a village, 10 digits, such as 9202042003");
    private static final LocalText ONCE = new LocalText("hanya boleh satu kali", "it may come only once");

    private final Map<String, List<String>> sent;
    private final Set<Parameter> known;
    private final GuideNames names;
    private final List<Issue> wrong = new ArrayList<>();

    /**
     * @param sent values by name; what begins with an underscore and is not ours belongs to FHIR
     * @param known which parameters this list has
     */
    AskedReader(Map<String, List<String>> sent, Set<Parameter> known, GuideNames names) {
        this.sent = sent;
        this.known = known;
        this.names = names;
    }

    /** @throws RefusedException 400 with all faults */
    Asked read() {
        sent.keySet().stream()
                .filter(name -> !name.startsWith("_")
                        && known.stream()
                                .noneMatch(parameter -> parameter.text().equals(name)))
                .forEach(name -> wrong.add(Issue.error(
                        ErrorCode.LIST_PARAMETER_UNKNOWN, shown(name), shown(name), Parameter.names(known))));
        ListStatus status = status();
        Optional<Days> days = days();
        List<String> services = codes(Parameter.SERVICE);
        List<String> stages = stages();
        String village = village();
        int count = number(Parameter.COUNT, USUAL_PAGE);
        int offset = number(Parameter.OFFSET, 0);
        if (!wrong.isEmpty()) {
            throw new RefusedException(BAD_REQUEST, wrong);
        }
        return new Asked(
                status,
                days,
                services,
                stages,
                village,
                Math.min(count, LARGEST_PAGE),
                offset,
                count > LARGEST_PAGE ? Optional.of(single(Parameter.COUNT)) : Optional.empty());
    }

    private ListStatus status() {
        String status = single(Parameter.STATUS);
        if (status.isEmpty()) {
            return ListStatus.DUE;
        }
        return ListStatus.of(status).orElseGet(() -> {
            refuse(
                    Parameter.STATUS,
                    status,
                    new LocalText("pilih due, overdue atau done", "choose due, overdue or done"));
            return ListStatus.DUE;
        });
    }

    private Optional<Days> days() {
        String period = single(Parameter.PERIOD);
        String start = single(Parameter.START);
        String end = single(Parameter.END);
        if (start.isEmpty() != end.isEmpty() || !period.isEmpty() && !start.isEmpty()) {
            Parameter odd = !period.isEmpty() ? Parameter.PERIOD : start.isEmpty() ? Parameter.END : Parameter.START;
            refuse(odd, single(odd), ONE_WAY);
            return Optional.empty();
        }
        if (start.isEmpty()) {
            return period.isEmpty() ? Optional.empty() : date(Parameter.PERIOD, period);
        }
        Optional<Days> first = date(Parameter.START, start);
        Optional<Days> last = date(Parameter.END, end);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Days days = new Days(first.get().first(), last.get().last());
        if (days.last().isBefore(days.first())) {
            refuse(Parameter.END, end, BACKWARDS);
        }
        return Optional.of(days);
    }

    private Optional<Days> date(Parameter parameter, String value) {
        try {
            return Optional.of(Days.of(value));
        } catch (DateTimeException malformed) {
            refuse(parameter, value, DATE);
            return Optional.empty();
        }
    }

    private List<String> stages() {
        List<String> stages = codes(Parameter.STAGE);
        stages.stream().filter(stage -> !names.isStage(stage)).forEach(stage -> {
            String known = String.join(", ", names.stages());
            refuse(Parameter.STAGE, stage, new LocalText("pilih salah satu: " + known, "choose one of: " + known));
        });
        return stages;
    }

    private List<String> codes(Parameter parameter) {
        List<String> codes = values(parameter)
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> refuse(parameter, code, OF_SYNTAX));
        return codes;
    }

    private String village() {
        String village = single(Parameter.VILLAGE);
        if (!village.isEmpty() && !VILLAGE.matcher(village).matches()) {
            refuse(Parameter.VILLAGE, village, OF_VILLAGE);
        }
        return village.replace(".", "");
    }

    private int number(Parameter parameter, int otherwise) {
        String number = single(parameter);
        if (number.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(number);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException malformed) {
            // Told below, as what is no such number.
        }
        refuse(
                parameter,
                number,
                new LocalText("tulis bilangan bulat mulai dari 0", "write a whole number, 0 or more"));
        return otherwise;
    }

    private String single(Parameter parameter) {
        List<String> values = values(parameter).toList();
        if (values.size() > 1) {
            refuse(parameter, String.join(", ", values), ONCE);
        }
        return values.isEmpty() ? "" : values.get(0);
    }

    private Stream<String> values(Parameter parameter) {
        return sent.getOrDefault(parameter.text(), List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private void refuse(Parameter parameter, String value, LocalText why) {
        Issue issue = Issue.error(ErrorCode.LIST_VALUE_WRONG, parameter.text(), parameter.text(), shown(value), why);
        if (!wrong.contains(issue)) {
            wrong.add(issue);
        }
    }

    private static String shown(String sent) {
        String masked = MaskedNik.in(sent);
        return masked.length() <= LONGEST_SHOWN ? masked : masked.substring(0, LONGEST_SHOWN) + "...";
    }
}
