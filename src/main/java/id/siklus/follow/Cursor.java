package id.siklus.follow;

import java.math.BigInteger;

/** How far a follower has come in the change log: the last entry that is done. */
record Cursor(String xid, long seq) implements Comparable<Cursor> {

    static Cursor of(Change change) {
        return new Cursor(change.xid(), change.seq());
    }

    @Override
    public int compareTo(Cursor other) {
        int byTransaction = new BigInteger(xid).compareTo(new BigInteger(other.xid));
        return byTransaction != 0 ? byTransaction : Long.compare(seq, other.seq);
    }
}
