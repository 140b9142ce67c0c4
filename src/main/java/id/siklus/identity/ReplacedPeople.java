package id.siklus.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who was merged into whom, kept in memory: merges are rare, and every write asks. Another node knows within seconds. */
final class ReplacedPeople {

    private static final int LONGEST_CHAIN = 10;
    private static final Pattern NAMED = Pattern.compile("(\\bPatient(?:/|%2[Ff]))([A-Za-z0-9.-]{1,64})");

    private final JdbcTemplate jdbc;
    private volatile Map<String, String> targets = Map.of();

    ReplacedPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One after another, so that what was read earlier never takes the place of what was read later. */
    synchronized void refresh() {
        Map<String, String> read = new HashMap<>();
        jdbc.query("select source, target from siklus.person_merge where undone_at is null", row -> {
            read.put(row.getString(1), row.getString(2));
        });
        targets = Map.copyOf(read);
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** @param url a condition of a write; {@return the same, naming whoever stands for those whom it names by {@code Patient/id}} */
    String inUrl(String url) {
        return NAMED.matcher(url)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + standsFor(found.group(2))));
    }

    /** @return id of the Patient that stands for this one: itself, or whoever it ended up with */
    String standsFor(String patient) {
        String standing = patient;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            String next = targets.get(standing);
            if (next == null) {
                return standing;
            }
            standing = next;
        }
        return standing;
    }
}
