package id.siklus.push;

/** Hears of each parcel that is done, from several threads. */
@FunctionalInterface
public interface PushProgress {

    PushProgress SILENT = (place, taken) -> {};

    /** @param taken false when the server refused it */
    void done(String place, boolean taken);
}
