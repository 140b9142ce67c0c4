package id.siklus.bulk;

/** A worker stops in the middle of a part, and nothing of it remains. */
final class ClaimEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimEndedException() {
        super("the part is not ours any more", null, false, false);
    }
}
