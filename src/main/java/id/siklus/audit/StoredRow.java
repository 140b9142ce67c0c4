package id.siklus.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row as it was read back, with the number that the database gave it. */
record StoredRow(long seq, AuditRow row) {

    /** The id of the AuditEvent: its UTC day, which finds the partition, and its number. */
    record Id(LocalDate day, long seq) {

        private static final Pattern FORM = Pattern.compile("(\\d{8})-(\\d{1,18})");

        static Optional<Id> parse(String id) {
            Matcher parts = FORM.matcher(id);
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Id(
                        LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE),
                        Long.parseLong(parts.group(2))));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        Instant from() {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }

        Instant to() {
            return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }

    String id() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(row.at(), ZoneOffset.UTC)) + "-" + seq;
    }

    /** Without what it says of others: one search may have shown many patients, and who asks about one learns of no other. */
    StoredRow about(String patient) {
        boolean itself = patient.equals(row.target().id())
                && "Patient".equals(row.target().type());
        return new StoredRow(
                seq,
                new AuditRow(
                        row.at(),
                        row.request(),
                        row.who(),
                        row.interaction(),
                        row.outcome(),
                        itself || row.patients().size() <= 1
                                ? row.target()
                                : new AuditRow.Target(row.target().type(), null, null),
                        List.of(patient),
                        row.patients().size() <= 1 ? row.written() : List.of(),
                        row.parameters(),
                        row.address(),
                        row.purpose(),
                        row.reason()));
    }
}
