package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedStrangersTest {

    @Test
    void slowsDownAnAddressAndNoOther() {
        RefusedStrangers strangers = new RefusedStrangers(3);
        for (int i = 0; i < 3; i++) {
            assertThat(strangers.refused("203.0.113.1")).isZero();
        }

        assertThat(strangers.refused("203.0.113.1")).isPositive();
        assertThat(strangers.refused("203.0.113.2")).isZero();
    }

    @Test
    void takesANetworkOfIpv6ForOneAddress() {
        assertThat(RefusedStrangers.network("2001:db8:1:2::1"))
                .isEqualTo(RefusedStrangers.network("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(RefusedStrangers.network("2001:db8:1:3::1"));
        assertThat(RefusedStrangers.network("203.0.113.1")).isEqualTo("203.0.113.1");
    }

    @Test
    void isSwitchedOffByZero() {
        RefusedStrangers strangers = new RefusedStrangers(0);

        for (int i = 0; i < 1_000; i++) {
            assertThat(strangers.refused("203.0.113.1")).isZero();
        }
    }
}
