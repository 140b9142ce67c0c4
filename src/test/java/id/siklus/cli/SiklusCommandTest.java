package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiklusCommandTest {

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(SiklusCommand.run("--help")).isZero();
    }

    @Test
    void saysThatAnUnknownCommandIsAMistakeOfUse() {
        assertThat(SiklusCommand.run("terbang")).isEqualTo(2);
    }

    @Test
    void refusesToOpenTheServerToANetworkUnasked() {
        assertThat(SiklusCommand.run(
                        "serve", "-Dsiklus.server.address=0.0.0.0", "-Dsiklus.database.directory=target/never-started"))
                .isEqualTo(2);
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        assertThat(SiklusCommand.run(
                        "check", "-Dsiklus.database.url=jdbc:postgresql://127.0.0.1:1/x?connectTimeout=1"))
                .isEqualTo(3);
    }
}
