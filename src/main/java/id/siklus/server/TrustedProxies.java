package id.siklus.server;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * The reverse proxies whose word is taken on who asks and over what scheme: {@code X-Forwarded-For}, {@code -Proto}, {@code -Host} and {@code -Port}. From any
 * other address these headers are what anybody can write, and count for nothing. RFC 7239's {@code Forwarded} is never read.
 */
final class TrustedProxies {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})/(8|16|24|32)");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]+");
    private static final String OCTET = "\\.\\d{1,3}";

    private TrustedProxies() {}

    static RemoteIpValve valve(List<String> proxies) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(pattern(proxies));
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** @throws IllegalArgumentException for what is neither an address nor an IPv4 range of 8, 16 or 24 bits */
    static String pattern(List<String> proxies) {
        return proxies.stream().map(String::trim).map(TrustedProxies::one).collect(Collectors.joining("|"));
    }

    private static String one(String proxy) {
        Matcher range = RANGE.matcher(proxy);
        if (range.matches()) {
            String[] octets = range.group(1).split("\\.");
            int fixed = Integer.parseInt(range.group(2)) / 8;
            StringBuilder pattern = new StringBuilder(octets[0]);
            for (int i = 1; i < octets.length; i++) {
                pattern.append(i < fixed ? "\\." + octets[i] : OCTET);
            }
            return pattern.toString();
        }
        if (!ADDRESS.matcher(proxy).matches()) {
            throw new IllegalArgumentException("siklus.server.trusted-proxies: '" + proxy
                    + "' bukan alamat IP atau rentang /8, /16, /24 / is neither an address nor such a range");
        }
        return Pattern.quote(proxy);
    }
}
