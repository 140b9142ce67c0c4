package id.siklus.follow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.dao.DataAccessException;

/** How far the followers are, at {@code /health} of the management port. Always up: a server whose reports are late still serves. */
final class FollowersHealth implements HealthIndicator {

    private final Followers followers;

    FollowersHealth(Followers followers) {
        this.followers = followers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        try {
            List<FollowerStatus> all = followers.list();
            all.forEach(one -> health.withDetail(one.name(), details(one)));
        } catch (DataAccessException e) {
            health.withDetail("followers", "unknown");
        }
        return health.build();
    }

    private static Map<String, Object> details(FollowerStatus one) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("behind", one.behind());
        details.put("lagSeconds", Math.round(one.lagSeconds() * 10) / 10.0);
        details.put("setAside", one.setAside());
        details.put("error", Objects.toString(one.error(), ""));
        details.put("rebuild", one.rebuild().name());
        details.put("rebuildLeft", one.rebuildLeft());
        return details;
    }
}
