package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client that begins more than it lets end, over HTTP. */
class BusyExportsTest {

    private static final int MOST = 5;

    @Test
    void asksForPatienceWithAKickOffAboveTheLimitAndTakesItWhenOneIsCancelled() {
        Pipeline pipeline = new Pipeline(TestServer.tokenOf(CallerRole.KEMENKES, "", "system/Library.rs"));
        Workers workers = TestServer.bean(Workers.class);
        List<String> begun = new ArrayList<>();
        workers.stop();
        try {
            for (int i = 0; i < MOST; i++) {
                begun.add(Pipeline.begun(pipeline.kickOff("/$export?_type=Library")));
            }

            HttpResponse<String> oneMore = pipeline.kickOff("/$export?_type=Library");

            assertThat(oneMore.statusCode()).isEqualTo(429);
            assertThat(oneMore.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
            assertThat(oneMore.headers().firstValue("Content-Location")).isEmpty();
            assertThat(oneMore.body()).contains("OperationOutcome", "SKL-5931", "\"throttled\"");
            assertThat(pipeline.send("GET", begun.get(0)).statusCode()).isEqualTo(202);

            assertThat(pipeline.send("DELETE", begun.remove(0)).statusCode()).isEqualTo(202);
            begun.add(Pipeline.begun(pipeline.kickOff("/$export?_type=Library")));
        } finally {
            workers.start();
            begun.forEach(address -> pipeline.send("DELETE", address));
        }
    }
}
