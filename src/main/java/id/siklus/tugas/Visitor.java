package id.siklus.tugas;

/** Who goes to the home; of several for one reason the later in this list goes. */
enum Visitor {
    KADER,
    /** Midwife, nurse, doctor. */
    HEALTH_WORKER
}
