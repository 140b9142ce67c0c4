package id.siklus.push;

import java.util.List;

/**
 * A parcel that the server did not take.
 *
 * @param place file, with the line in an NDJSON file
 * @param status of HTTP, 0 when there was no answer
 * @param messages the first things the server said
 */
public record PushFailure(String place, int status, List<Outcome> messages) {}
