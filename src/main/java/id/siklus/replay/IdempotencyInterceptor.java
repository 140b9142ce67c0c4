package id.siklus.replay;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.replay.AnswerTable.Answered;
import id.siklus.replay.AnswerTable.Key;
import id.siklus.server.Caller;
import id.siklus.server.RequestLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * {@code Idempotency-Key} on transactions (IETF draft-ietf-httpapi-idempotency-key-header): the second request with a key gets the answer of the first, to the
 * letter, whatever its entries are. The key is claimed in the transaction itself; what is sent at the same time waits for the first to commit.
 */
@Interceptor
final class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Logger log = LoggerFactory.getLogger(IdempotencyInterceptor.class);

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 50;

    private final AnswerTable table;
    private final FhirContext context;

    IdempotencyInterceptor(AnswerTable table, FhirContext context) {
        this.table = table;
        this.context = context;
    }

    /** @return false when the answer was given here */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    boolean answerAgain(ServletRequestDetails request, HttpServletResponse response)
            throws IOException, InterruptedException {
        String value = request.getHeader(HEADER);
        if (value == null
                || request.getRequestType() != RequestTypeEnum.POST
                || !request.getRequestPath().isEmpty()) {
            return true;
        }
        if (!KEY.matcher(value).matches() || request.getHeaders(HEADER).size() > 1) {
            throw new RefusedException(400, Issue.error(ErrorCode.IDEMPOTENCY_KEY_MALFORMED, ""));
        }
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()) {
            return true;
        }
        Attempt attempt =
                new Attempt(table, new Key(caller.get().clientId(), value), hash(request.loadRequestContents()));
        Optional<Answered> before = committed(attempt);
        if (before.isPresent()) {
            write(request, response, answer(attempt, before.get()));
            return false;
        }
        attempt.begin(request);
        return true;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource created, @Nullable RequestDetails request) {
        Attempt.of(request).ifPresent(attempt -> attempt.note(created));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource updated, @Nullable RequestDetails request) {
        Attempt.of(request).ifPresent(attempt -> attempt.note(updated));
    }

    /** A batch is many transactions, none of which is the whole: its key is not taken. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    void takeNoKeyForABatch(RequestDetails request) {
        if (request.getResource() instanceof Bundle bundle && bundle.getType() != Bundle.BundleType.TRANSACTION) {
            Attempt.forget(request);
        }
    }

    /** Runs last, on the answer as it leaves. One that has written nothing may have found what another attempt wrote: then that one's answer is the answer. */
    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Integer.MAX_VALUE)
    void keepAnswer(ServletRequestDetails request, ResponseDetails response) throws InterruptedException {
        Optional<Attempt> attempt = Attempt.of(request);
        if (attempt.isEmpty() || !(response.getResponseResource() instanceof Bundle bundle)) {
            return;
        }
        if (attempt.get().isCommitted()) {
            keep(attempt.get(), bundle);
        } else {
            Optional<Answered> faster = committed(attempt.get());
            if (faster.isPresent()) {
                answerAsBefore(request, response, answer(attempt.get(), faster.get()));
            }
        }
    }

    /** What was written is written: that its answer cannot be kept is told to whoever sends it again, not to who waits for it now. */
    private void keep(Attempt attempt, Bundle answer) {
        try {
            table.keep(attempt.key(), context.newJsonParser().encodeResourceToString(answer));
        } catch (DataAccessException e) {
            log.warn("The answer to an Idempotency-Key was not kept", e);
        }
    }

    /** Another attempt was faster: its answer is this one's too, as soon as it is there. */
    @Hook(Pointcut.SERVER_OUTGOING_FAILURE_OPERATIONOUTCOME)
    void answerAsTheFaster(ServletRequestDetails request, ResponseDetails response) throws InterruptedException {
        Optional<Attempt> overtaken = Attempt.of(request).filter(Attempt::isOvertaken);
        Optional<Answered> faster = overtaken.isEmpty() ? Optional.empty() : committed(overtaken.get());
        if (faster.isEmpty()) {
            return;
        }
        try {
            answerAsBefore(request, response, answer(overtaken.get(), faster.get()));
        } catch (RefusedException refused) {
            response.setResponseCode(refused.getStatusCode());
            response.setResponseResource(refused.outcome(RequestLanguage.of(request)));
        }
    }

    /**
     * Its answer is kept a moment after what it tells of was committed, and is waited for.
     *
     * @return what was committed under the key, with its answer unless that is lost; empty when nothing was
     */
    private Optional<Answered> committed(Attempt attempt) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        Optional<Answered> committed = table.find(attempt.key());
        while (committed.isPresent() && committed.get().answer().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MILLIS); // the other request is on another thread or node, and tells only the table
            committed = table.find(attempt.key());
        }
        return committed;
    }

    private void answerAsBefore(ServletRequestDetails request, ResponseDetails response, String json) {
        request.getServletResponse().setHeader(REPLAYED, "true");
        response.setResponseCode(HttpServletResponse.SC_OK);
        response.setResponseResource(context.newJsonParser().parseResource(json));
    }

    private static String answer(Attempt attempt, Answered before) {
        if (!MessageDigest.isEqual(before.body(), attempt.body())) {
            throw new RefusedException(UNPROCESSABLE, Issue.error(ErrorCode.IDEMPOTENCY_KEY_REUSED, ""));
        }
        return before.answer()
                .orElseThrow(() -> new RefusedException(
                        CONFLICT, Issue.error(ErrorCode.ANSWER_LOST, "", String.join(", ", before.written()))));
    }

    private void write(ServletRequestDetails request, HttpServletResponse response, String json) throws IOException {
        String accept = String.valueOf(request.getHeader("Accept"));
        boolean xml = accept.contains("xml") && !accept.contains("json");
        String body = xml
                ? context.newXmlParser()
                        .encodeResourceToString(context.newJsonParser().parseResource(json))
                : json;
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(xml ? "application/fhir+xml" : "application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
