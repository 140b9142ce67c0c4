package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebConfigurationTest {

    @Test
    void warnsOffLoopbackOnlyWhileNoTlsIsConfigured() throws UnknownHostException {
        assertThat(inClear("0.0.0.0", "")).isTrue();
        assertThat(inClear("10.1.2.3", "")).isTrue();
        assertThat(inClear("10.1.2.3", "web")).isFalse();
        assertThat(inClear("127.0.0.1", "")).isFalse();
    }

    private static boolean inClear(String address, String tlsBundle) throws UnknownHostException {
        ServerProperties properties = new ServerProperties(address, 8080, "", tlsBundle, 200, List.of(), List.of());
        return WebConfiguration.crossesTheNetworkInClear(InetAddress.getByName(address), properties);
    }
}
