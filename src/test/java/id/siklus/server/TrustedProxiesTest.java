package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class TrustedProxiesTest {

    @Test
    void meansAddressesAndRangesAndNothingElse() {
        Pattern pattern = Pattern.compile(TrustedProxies.pattern(List.of("10.0.0.0/8", " 192.0.2.7", "::1")));

        assertThat(List.of("10.1.2.3", "192.0.2.7", "::1"))
                .allMatch(address -> pattern.matcher(address).matches());
        assertThat(List.of("110.1.2.3", "192.0.2.77", "11.0.0.1", "192x0x2x7"))
                .noneMatch(address -> pattern.matcher(address).matches());
        assertThatThrownBy(() -> TrustedProxies.pattern(List.of("10.0.0.0/12")))
                .hasMessageContaining("siklus.server.trusted-proxies");
        assertThatThrownBy(() -> TrustedProxies.pattern(List.of(".*"))).hasMessageContaining("trusted-proxies");
    }

    @Test
    void believesNobodyUnlessListed() {
        String number = UUID.randomUUID().toString();

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Organization?_count=1")
                .header("X-Request-ID", number)
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "jahat.example")
                .header("Forwarded", "for=203.0.113.9;host=jahat.example;proto=https")
                .GET());

        assertThat(answer.body()).doesNotContain("jahat.example").doesNotContain("https://127");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(new JdbcTemplate(TestServer.bean(DataSource.class))
                        .queryForObject(
                                "select address from siklus.audit_event where request = ?", String.class, number))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void answersNoOtherOriginUnlessListed() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/metadata")
                .header("Origin", "https://app.example.go.id")
                .GET());

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
