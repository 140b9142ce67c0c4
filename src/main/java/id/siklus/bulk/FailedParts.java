package id.siklus.bulk;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a part that was not finished, and of its job. */
final class FailedParts {

    /** Another attempt may succeed. */
    static final String AGAIN = "again";

    private static final Logger log = LoggerFactory.getLogger(FailedParts.class);
    private static final int MOST_CLAIMS = 5;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final JobTable jobs;
    private final PartTable parts;
    private final FileStore store;
    private final ExportProperties properties;

    FailedParts(JobTable jobs, PartTable parts, FileStore store, ExportProperties properties) {
        this.jobs = jobs;
        this.parts = parts;
        this.store = store;
        this.properties = properties;
    }

    /** @return what came of it, in a word for the metrics */
    String handle(PartClaim claim, Exception e) {
        try {
            if (e instanceof ClaimEndedException) {
                parts.giveBack(claim);
                return "given-back";
            }
            log.atWarn()
                    .addKeyValue("job", claim.job().id())
                    .addKeyValue("part", claim.part().number())
                    .addKeyValue("claim", claim.claim())
                    .setCause(e)
                    .log("A part of an export was not finished");
            if (e instanceof BaseServerResponseException refused && refused.getStatusCode() < 500) {
                return fail(claim, shown(refused));
            }
            if (isDiskFull(e)) {
                return fail(claim, "ruang penyimpanan berkas penuh / no space left for the files");
            }
            if (claim.claim() >= MOST_CLAIMS) {
                return fail(
                        claim,
                        "sebuah bagian tidak dapat diselesaikan / a part cannot be finished: "
                                + claim.part().number());
            }
            parts.giveBack(claim);
            return AGAIN;
        } catch (RuntimeException | IOException databaseAway) {
            // Its heartbeat ends with this, so the part is found again.
            return AGAIN;
        }
    }

    private String fail(PartClaim claim, String why) throws IOException {
        jobs.fail(claim.job().id(), why, properties.keep());
        parts.giveBack(claim);
        store.remove(claim.job().id());
        return "failed";
    }

    private static boolean isDiskFull(Throwable e) {
        return e instanceof DiskFullException
                || e instanceof IOException && String.valueOf(e.getMessage()).contains("No space left");
    }

    /** Nothing of the database or of the program. */
    private static String shown(BaseServerResponseException refused) {
        return refused instanceof RefusedException ours
                ? ours.issues().stream().map(issue -> text(issue)).collect(Collectors.joining("; "))
                : "_typeFilter ditolak / refused: " + refused.getMessage();
    }

    private static String text(Issue issue) {
        return issue.in(INDONESIAN).getDetails().getText() + " / "
                + issue.in(Locale.ENGLISH).getDetails().getText();
    }
}
