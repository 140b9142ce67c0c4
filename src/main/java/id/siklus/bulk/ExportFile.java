package id.siklus.bulk;

import java.time.Instant;

/**
 * One finished file, stored gzip'd.
 *
 * @param name unguessable and unique within the job, such as {@code Patient-1-k3v9...}; no slash, no dot first
 * @param type resource type; {@code Bundle} for deleted, {@code OperationOutcome} for errors
 * @param count lines
 * @param bytes as stored, gzip'd
 * @param sha256 of the stored bytes, hexadecimal
 */
record ExportFile(String name, Purpose purpose, String type, long count, long bytes, String sha256, Instant writtenAt) {

    /** In which list of the manifest it stands. */
    enum Purpose {
        OUTPUT,
        DELETED,
        ERROR
    }
}
