package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountableTypesTest {

    @ParameterizedTest
    @CsvSource({
        "102, true",
        "104, true",
        "107, true",
        "103, true",
        "101, true",
        "112, true",
        "OT000006, true",
        "OT000013, true",
        "129, false",
        "131, false",
        "130, false",
        "OT000002, false",
        "OT000001, false",
        "OT000005, false",
        "113, false",
        "133, false",
        "1020, false"
    })
    void knowsWhoKeepsRecordsAndSoDoesTheMigration(String code, boolean accountable) throws IOException {
        Organization organization = new Organization();
        organization.addType().addCoding().setSystem(TestDistricts.TYPES).setCode(code);

        Boolean migrated = TestDistricts.jdbc()
                .queryForObject(
                        "select " + migrationsCondition().replace("body", "?::jsonb"),
                        Boolean.class,
                        TestDistricts.json(organization));

        assertThat(AccountableTypes.isAccountable(organization)).isEqualTo(accountable);
        assertThat(migrated).isEqualTo(accountable);
    }

    private static String migrationsCondition() throws IOException {
        TestServer.fhir();
        try (InputStream in =
                Objects.requireNonNull(TestServer.class.getResourceAsStream("/db/siklus/V40__keepers.sql"))) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("jsonb_path_exists"), sql.lastIndexOf(';'));
        }
    }
}
