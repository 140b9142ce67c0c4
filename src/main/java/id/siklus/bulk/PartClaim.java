package id.siklus.bulk;

import java.util.UUID;

/**
 * A part in the hands of one worker. Somebody else may take it over when this node is silent for too long, so whatever is written counts only when the claim still
 * holds at the end.
 */
final class PartClaim {

    private final ExportJob job;
    private final ExportPart part;
    private final UUID node;
    private final int claim;
    private volatile boolean ended;

    /** @param claim which of all claims of this part */
    PartClaim(ExportJob job, ExportPart part, UUID node, int claim) {
        this.job = job;
        this.part = part;
        this.node = node;
        this.claim = claim;
    }

    ExportJob job() {
        return job;
    }

    ExportPart part() {
        return part;
    }

    UUID node() {
        return node;
    }

    int claim() {
        return claim;
    }

    /** The job was cancelled, the server stops, or somebody else has the part now: the worker leaves it as soon as it looks. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** @throws ClaimEndedException when it has */
    void check() {
        if (ended) {
            throw new ClaimEndedException();
        }
    }
}
