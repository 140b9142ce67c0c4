package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void refusesARequestWithoutAToken() {
        HttpResponse<String> answer =
                TestServer.send(TestServer.anonymous("/Patient").GET());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"siklus\"");
        assertThat(answer.body()).contains("SKL-5010", "OperationOutcome");
    }

    @Test
    void letsACallerIn() {
        HttpResponse<String> answer = TestServer.get("/Patient?_count=1");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
