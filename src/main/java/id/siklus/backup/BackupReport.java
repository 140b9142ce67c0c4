package id.siklus.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What a backup or a restore has done.
 *
 * @param file the backup
 * @param bytes size of the backup file
 * @param files how many files of the database are in it
 * @param unpacked bytes of those files
 * @param taken when the copying began; what was acknowledged before is in the backup
 * @param time what it took
 */
public record BackupReport(Path file, long bytes, int files, long unpacked, Instant taken, Duration time) {}
