package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a push does when the server or the line fails. */
class FailedPushTest extends PushesToAServer {

    private static final String PLAIN_POST = """
            {"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"POST","url":"Patient"}}]}""";

    @Test
    void triesAgainWhenTheServerIsBusy() throws Exception {
        write("a.json", bundle("a"));
        reply = (exchange, number) -> answer(exchange, number == 1 ? 503 : number == 2 ? 429 : 200, "{}");

        PushResult result = push();

        assertThat(result.failures()).isEmpty();
        assertThat(result.retried()).isEqualTo(1);
        assertThat(received).hasSize(3);
    }

    @Test
    void triesAgainWhenTheConnectionBreaks() throws Exception {
        write("a.json", bundle("a"));
        reply = (exchange, number) -> {
            if (number == 1) {
                exchange.close();
            } else {
                answer(exchange, 200, "{}");
            }
        };

        assertThat(push().failures()).isEmpty();
        assertThat(received).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void doesNotRepeatWhatCouldBeStoredTwice() throws Exception {
        write("a.json", PLAIN_POST);
        reply = (exchange, number) -> {
            if (number == 1) {
                // A beginning of an answer, then nothing: the client cannot know what was stored.
                exchange.sendResponseHeaders(200, 500);
                exchange.getResponseBody().write('{');
            }
            exchange.close();
        };

        PushResult result = push();

        assertThat(result.failures())
                .hasSize(1)
                .first()
                .satisfies(failure -> assertThat(failure.status()).isZero());
        assertThat(received).hasSize(1);

        PushResult later = push();

        assertThat(later.failures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.messages().get(0).text()).contains("tersimpan dua kali"));
        assertThat(received).hasSize(1);
    }

    @Test
    void sendsAgainWhatTheServerHasRefusedWithoutStoringIt() throws Exception {
        write("a.json", PLAIN_POST);
        reply = (exchange, number) -> answer(exchange, number == 1 ? 422 : 200, "{}");

        push();

        assertThat(push().sent()).isEqualTo(1);
    }

    @Test
    void doesNotTrustAGatewayThatLostTheAnswer() throws Exception {
        write("a.json", PLAIN_POST);
        reply = (exchange, number) -> answer(exchange, 504, "");

        push();
        push();

        assertThat(received).hasSize(1);
    }

    @Test
    void givesUpAtTheLimit() throws Exception {
        write("a.json", bundle("a"));
        reply = (exchange, number) -> answer(exchange, 503, "sibuk");

        PushResult result = push();

        assertThat(received).hasSize(4);
        assertThat(result.failures())
                .hasSize(1)
                .first()
                .extracting(PushFailure::status)
                .isEqualTo(503);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void tellsWhereAndWhatTheServerRefused() throws Exception {
        write("p.ndjson", bundle("a") + "\n" + bundle("salah") + "\n");
        reply = (exchange, number) -> {
            boolean wrong = received.get(number - 1).contains("salah");
            answer(exchange, wrong ? 422 : 200, """
                    {"resourceType":"OperationOutcome","issue":[
                      {"severity":"warning","details":{"text":"Peringatan"}},
                      {"severity":"error","details":{"text":"NIK harus 16 angka","coding":[{"code":"SKL-2010"}]},
                       "expression":["Bundle.entry[0].resource.identifier[0].value"]}]}""");
        };

        PushResult result =
                new BundlePusher(settings(URI.create(base()), 1), PushProgress.SILENT).push(List.of(folder));

        assertThat(result.sent()).isEqualTo(1);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).endsWith("p.ndjson:2");
            assertThat(failure.status()).isEqualTo(422);
            assertThat(failure.messages().get(0))
                    .isEqualTo(new Outcome(
                            "error", "SKL-2010", "Bundle.entry[0].resource.identifier[0].value", "NIK harus 16 angka"));
        });
    }

    @Test
    void asksNothingMoreOfAServerThatIsGone() throws Exception {
        write("a.ndjson", numbered(1, 40));
        reply = (exchange, number) -> {
            answer(exchange, 200, "{}");
            server.stop(0);
        };

        PushResult result =
                new BundlePusher(settings(URI.create(base()), 1), PushProgress.SILENT).push(List.of(folder));

        assertThat(result.serverGone()).isTrue();
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.failures()).hasSizeBetween(1, 3);
    }

    @Test
    void saysAtOnceThatNobodyListens() throws Exception {
        write("a.json", bundle("a"));
        String base = base();
        server.stop(0);

        assertThatThrownBy(() -> push(URI.create(base)))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining(base);
        assertThat(folder.resolve(PushSettings.JOURNAL_NAME)).doesNotExist();
    }

    private static String numbered(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i <= to; i++) {
            lines.append(bundle("b" + i)).append('\n');
        }
        return lines.toString();
    }
}
