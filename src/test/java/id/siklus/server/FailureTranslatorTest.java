package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTranslatorTest {

    private final FailureTranslator translator = new FailureTranslator();

    @Test
    void namesTheElementAndTheMissingTargetOfAReference() {
        RefusedException refusal = translate(
                new InvalidRequestException(
                        "HAPI-1094: Resource Patient/nope not found, specified in path: Observation.subject.where(resolve() is Patient)"));

        assertThat(refusal.getStatusCode()).isEqualTo(422);
        Issue issue = refusal.issues().get(0);
        assertThat(issue.code()).isEqualTo(ErrorCode.MISSING_REFERENCE);
        assertThat(issue.expression()).isEqualTo("Observation.subject");
        assertThat(issue.arguments()).containsExactly("Patient/nope");
        assertThat(issue.ruleNumber()).contains("20007");
    }

    @Test
    void keepsNikAndSqlInsideTheServer() {
        RefusedException refusal = translate(
                new ResourceVersionConflictException(
                        "HAPI-0825: could not execute statement [ERROR: duplicate key (idx)=(9202015508900001)] SQL [insert into hfj]"));

        String answer = refusal.issues().get(0).in(Locale.ENGLISH).getDetails().getText();
        assertThat(refusal.getStatusCode()).isEqualTo(409);
        assertThat(answer)
                .doesNotContain("9202015508900001")
                .doesNotContain("insert")
                .doesNotContain("HAPI");
    }

    @Test
    void tellsToComeBackWhenTheDatabaseIsAway() {
        assertThat(translate(new CannotCreateTransactionException("no connection"))
                        .getStatusCode())
                .isEqualTo(503);
        assertThat(translate(new InternalErrorException(new SQLException("terminating connection", "57P01")))
                        .getStatusCode())
                .isEqualTo(503);
    }

    @Test
    void tellsAUsedUpPoolAndALongStatementFromADatabaseThatIsAway() {
        RefusedException busy = translate(
                new CannotCreateTransactionException("x", new SQLTransientConnectionException("request timed out")));
        RefusedException away = translate(new CannotCreateTransactionException(
                "x", new SQLTransientConnectionException("request timed out", new SQLException("refused", "08001"))));
        RefusedException slow = translate(new DataAccessResourceFailureException(
                "x", new SQLException("canceling statement due to statement timeout", "57014")));

        assertThat(busy.getStatusCode()).isEqualTo(503);
        assertThat(busy.issues()).extracting(Issue::code).containsExactly(ErrorCode.SERVER_BUSY);
        assertThat(away.issues()).extracting(Issue::code).containsExactly(ErrorCode.DATABASE_UNAVAILABLE);
        assertThat(slow.getStatusCode()).isEqualTo(503);
        assertThat(slow.issues()).extracting(Issue::code).containsExactly(ErrorCode.STATEMENT_TIMEOUT);
    }

    @Test
    void answersAnErrorOfOursWithTheRequestsNumberOnly() {
        RefusedException refusal = translate(new IllegalStateException("secret of the implementation"));

        assertThat(refusal.getStatusCode()).isEqualTo(500);
        assertThat(refusal.issues().get(0).in(Locale.ENGLISH).getDetails().getText())
                .contains("R-1")
                .doesNotContain("secret");
    }

    /** HAPI gives one number to whatever else fails inside a transaction, a wrong chain among it. */
    @Test
    void tellsNoErrorOfOursAsAWrongChain() {
        assertThat(translate(new InternalErrorException("HAPI-2223: x", new IllegalArgumentException("x")))
                        .getStatusCode())
                .isEqualTo(500);
    }

    /** Java makes a faster call of one that was made some fifteen times, and that words its errors otherwise. */
    @Test
    void knowsABodyOfAWrongTypeHoweverOftenItWasSent() throws Exception {
        Method operation = String.class.getMethod("concat", String.class);
        for (int call = 0; call < 40; call++) {
            assertThat(operation.invoke("a", "b")).isEqualTo("ab");
            IllegalArgumentException wrong =
                    catchThrowableOfType(IllegalArgumentException.class, () -> operation.invoke("a", 1));

            RefusedException refusal = translate(new InternalErrorException("x", wrong));

            assertThat(refusal.getStatusCode()).as("call " + call).isEqualTo(400);
            assertThat(refusal.issues()).extracting(Issue::code).containsExactly(ErrorCode.WRONG_OPERATION_BODY);
        }
    }

    @Test
    void keepsThePreconditionStatus() {
        assertThat(translate(new PreconditionFailedException("HAPI-0974: matched 2 resources"))
                        .getStatusCode())
                .isEqualTo(412);
    }

    private RefusedException translate(Throwable failure) {
        return translator.translate(failure, FailedRequest.UNKNOWN, "R-1");
    }
}
