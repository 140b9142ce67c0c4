package id.siklus.identity;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who was merged into whom, kept in memory: merges are rare, and every write asks. Another node knows within seconds. */
final class ReplacedPeople {

    private static final int LONGEST_CHAIN = 10;

    private final JdbcTemplate jdbc;
    private volatile Map<String, String> targets = Map.of();

    ReplacedPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void refresh() {
        Map<String, String> read = new HashMap<>();
        jdbc.query("select source, target from siklus.person_merge where undone_at is null", row -> {
            read.put(row.getString(1), row.getString(2));
        });
        targets = Map.copyOf(read);
    }

    boolean isEmpty() {
        return targets.isEmpty();
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
