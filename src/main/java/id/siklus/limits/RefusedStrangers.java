package id.siklus.limits;

import id.siklus.server.Strangers;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Slows down an address that is refused again and again. Refusals are counted and not requests: behind one router or proxy there are many, and who brings a good
 * token is not held up by its neighbours.
 */
final class RefusedStrangers implements Strangers {

    private static final int BYTES_OF_A_NETWORK = 8;

    private final @Nullable Rate rate;

    /** @param perMinute 0 for no limit */
    RefusedStrangers(int perMinute) {
        this.rate = perMinute == 0 ? null : new Rate(perMinute, perMinute, Duration.ofMinutes(1));
    }

    @Override
    public long refused(String address) {
        return rate == null ? 0 : rate.take(network(address));
    }

    /** Whoever has one address of IPv6 has 2^64 of them (RFC 6177): they count as one. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return new BigInteger(1, Arrays.copyOf(bytes, BYTES_OF_A_NETWORK)).toString(16) + "::/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
