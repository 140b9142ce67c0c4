package id.siklus.facility;

import java.util.List;

/**
 * What an import of areas did.
 *
 * @param unchanged lines that the store already held
 * @param wrong lines that were skipped, by number
 */
public record WilayahReport(int created, int updated, int unchanged, List<WrongLine> wrong) {

    /** @return true when the store holds after the import exactly what it held before */
    public boolean changedNothing() {
        return created == 0 && updated == 0;
    }
}
