package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Muhammad Rizki | Moh. Rizky",
                "Muhammad Rizki | M. Riski",
                "Muhammad Rizki | M.Rizqi",
                "Muhammad Rizki | Mochamad Rizki",
                "Sri Lestari | Sry Lestari",
                "Suharto | Soeharto",
                "Joko Cahyo | Djoko Tjahjo",
                "Syaiful Ahmad | Saeful Achmad",
                "Nyoman Rahmat | Njoman Rachmat",
                "Fitri Zainab | Pitri Jaenab",
                "Siti Aminah | Hj. Siti Aminnah, S.Kep",
                "Budi Santoso | dr. BUDI SANTOSO, M.Kes",
                "Nuraini | Nur'aini",
                "Aisyah | Aisya"
            })
    void spellingsOfOneNameSoundAlmostAlike(String one, String other) {
        assertThat(NameLikeness.of(
                        WrittenName.of(one).sounds(), WrittenName.of(other).sounds()))
                .isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siti Aminah | Siti Fatimah",
                "Budi Santoso | Bambang Sutrisno",
                "Muhammad Rizki | Muhammad Fajar",
                "Maria Rumbiak | Yuliana Rumbiak"
            })
    void differentNamesStayDifferent(String one, String other) {
        assertThat(NameLikeness.of(
                        WrittenName.of(one).sounds(), WrittenName.of(other).sounds()))
                .isLessThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ny Siti Aminah",
                "By. Ny. Siti Aminah",
                "Bayi Ny. Siti Aminah",
                "An Ny Siti Aminah",
                "bayi Siti Aminah"
            })
    void aNewbornIsNamedAfterItsMother(String written) {
        WrittenName name = WrittenName.of(written);

        assertThat(name.ofMother()).isTrue();
        assertThat(name.joined()).isEqualTo(WrittenName.of("Siti Aminah").joined());
    }

    @Test
    void aSingleNameIsAWholeName() {
        assertThat(WrittenName.of("Suparman").sounds()).hasSize(1);
        assertThat(WrittenName.of("H").sounds()).containsExactly("h");
        assertThat(WrittenName.of("  ").sounds()).isEmpty();
    }
}
