package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few shapes of SQL for any number of values. What they find is shown by every search that runs against the server. */
class OneOfTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "5, 8", "65, 128", "128, 128"})
    void roundsTheNumberOfPlacesUpToAPowerOfTwo(int values, int places) {
        String sql = new OneOf("bigint", Collections.nCopies(values, 7L)).sql();

        assertThat(sql.chars().filter(letter -> letter == '?')).hasSize(places);
        assertThat(sql).startsWith(" in (?").endsWith(")");
    }

    @Test
    void takesAnArrayWhereTheListIsLong() {
        assertThat(new OneOf("bigint", Collections.nCopies(129, 7L)).sql()).isEqualTo(" = any (?)");
    }

    @Test
    void refusesAnEmptyListThatWouldBeBrokenSql() {
        assertThatThrownBy(() -> new OneOf("bigint", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
