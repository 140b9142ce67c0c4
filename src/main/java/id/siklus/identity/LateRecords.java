package id.siklus.identity;

/**
 * Looks some seconds, a minute and a quarter of an hour after a merge once more for records that name the replaced Patient: what was under way when it committed,
 * and what another node stored before it knew. They are moved like the others, and go back with them.
 */
final class LateRecords {

    private static final int MOST_AT_ONCE = 20;

    private final PairTransaction pair;
    private final MergeLedger ledger;
    private final MovedRecords records;

    LateRecords(PairTransaction pair, MergeLedger ledger, MovedRecords records) {
        this.pair = pair;
        this.ledger = ledger;
        this.records = records;
    }

    /** @throws RuntimeException the last failure, after all others have been looked at */
    void move() {
        RuntimeException failure = null;
        for (MergeLedger.Pair due : ledger.due(MOST_AT_ONCE)) {
            try {
                look(due);
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void look(MergeLedger.Pair due) {
        pair.of(due.source(), due.target(), () -> {
            ledger.find(due.source(), due.target()).ifPresent(merged -> {
                ledger.add(merged.id(), records.move(due.source(), due.target()));
                ledger.lookedAt(merged);
            });
            return due;
        });
    }
}
