package id.siklus.follow;

import java.util.Set;

/** A follower that builds on another one. */
final class Following extends SameFollower {

    private final String first;

    Following(Follower same, String first) {
        super(same);
        this.first = first;
    }

    @Override
    public Set<String> after() {
        return Set.of(first);
    }
}
