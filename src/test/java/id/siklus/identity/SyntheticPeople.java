package id.siklus.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * People of a district put together at random, always the same for a seed, and what a second system writes down of them. Names are as common as names are: a few
 * are borne by very many. Children live with their parents, one birth in fifty is of twins, and the same name comes again in a family.
 */
final class SyntheticPeople {

    /** @param mother her name @param order among twins, or 0 */
    record Person(
            String name,
            String birth,
            boolean female,
            int order,
            String nik,
            String mothersNik,
            String familyCard,
            String village,
            String mother) {}

    private static final List<String> MEN = List.of(
            ("Muhammad Ahmad Agus Budi Slamet Eko Abdul Bambang Joko Sutrisno Hendra Rizki Andi Dwi Tri Wahyu Arif Rudi Iwan Asep Dedi Yusuf"
                            + " Ibrahim Syaiful Zainal Suharto Suparman Mulyono Sugeng Heru Yanto Ujang Dadang Maman Wawan Ridwan Fajar Dimas Bayu Galih"
                            + " Ilham Taufik Lukman Hakim Usman Umar Ali Hasan Husein Rahmat Hidayat Agung Cahyo Djoko Soleh Markus Yohanis Petrus Daniel"
                            + " Frans Elias Obet Simson Benyamin Melkias Kristian Antonius Yakobus Paulus Rafa Alvaro Gilang Arkan Bima Yosua Samuel")
                    .split(" "));
    private static final List<String> WOMEN = List.of(
            ("Siti Sri Nur Dewi Endang Yuliana Maria Rini Wulan Ningsih Aminah Fatimah Aisyah Khadijah Zainab Sulastri Sumarni Wahyuni Lestari"
                            + " Partini Suyatmi Tuminah Warsini Euis Imas Neneng Dedeh Cucu Tati Titin Rina Rika Ratna Indah Fitri Dian Eka Ayu Putri Intan"
                            + " Melati Kartini Rohani Mariam Halimah Nurhayati Ernawati Susilawati Hartini Suharti Yanti Desi Novita Agustina Ester Dorkas"
                            + " Orpa Sarlota Fransina Hana Katarina Rosalina Kristina Margareta Veronika Salsabila Kirana Nadia Zahra Grace Gloria")
                    .split(" "));
    private static final List<String> SECOND = List.of(
            ("Santoso Prasetyo Wibowo Raharjo Purnomo Saputra Pratama Nugroho Setiawan Kurniawan Hidayat Rahman Wijaya Gunawan Hartono Susanto"
                            + " Utomo Firmansyah Maulana Ramadhan Fauzi Syahputra Mulyana Suherman Sopandi Kurnia Permana Nuraeni Rohaeti Komalasari Rahayu"
                            + " Utami Pratiwi Handayani Setyowati Lestari Anggraini Permatasari Maharani Safitri Oktaviani Puspita Wulandari Rumbiak Mandacan"
                            + " Wonggor Dowansiba Indou Saiba Mofu Kbarek Warami Ullo Iba Tanjung Chaniago Koto Piliang Siregar Nasution Lubis Harahap"
                            + " Simanjuntak Sitorus Ginting Tarigan Sembiring Anyi Buntar Linggi Amin Aziz Karim Halim Salim Basri")
                    .split(" "));

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private int serial = 1;

    private SyntheticPeople(long seed) {
        this.random = new Random(seed);
    }

    static List<Person> of(int count, long seed) {
        SyntheticPeople made = new SyntheticPeople(seed);
        while (made.people.size() < count) {
            made.addFamily();
        }
        return List.copyOf(made.people.subList(0, count));
    }

    private void addFamily() {
        String village = "92020420" + String.format(Locale.ROOT, "%02d", random.nextInt(40));
        String card = "920204" + String.format(Locale.ROOT, "%010d", random.nextInt(1_000_000_000));
        int year = 1945 + random.nextInt(55);
        Person father = person(name(false), date(year), false, 0, "", card, village, name(true));
        Person mother = person(name(true), date(year + random.nextInt(5)), true, 0, "", card, village, name(true));
        people.add(father);
        people.add(mother);
        int children = random.nextInt(4);
        for (int i = 0; i < children; i++) {
            String birth = date(Math.min(2026, year + 20 + 3 * i));
            boolean girl = random.nextBoolean();
            if (random.nextInt(50) == 0) {
                String shared = pick(SECOND);
                people.add(person(
                        pick(girl ? WOMEN : MEN) + " " + shared,
                        birth,
                        girl,
                        1,
                        mother.nik(),
                        card,
                        village,
                        mother.name()));
                people.add(person(
                        pick(girl ? WOMEN : MEN) + " " + shared,
                        birth,
                        girl,
                        2,
                        mother.nik(),
                        card,
                        village,
                        mother.name()));
            } else {
                String name = random.nextInt(12) == 0 ? (girl ? mother : father).name() : name(girl);
                people.add(person(name, birth, girl, 0, mother.nik(), card, village, mother.name()));
            }
        }
    }

    private Person person(
            String name,
            String birth,
            boolean female,
            int order,
            String mothersNik,
            String card,
            String village,
            String mother) {
        int day = Integer.parseInt(birth.substring(8)) + (female ? 40 : 0);
        String nik = "920204" + String.format(Locale.ROOT, "%02d", day) + birth.substring(5, 7) + birth.substring(2, 4)
                + String.format(Locale.ROOT, "%04d", serial++ % 9_999 + 1);
        return new Person(name, birth, female, order, nik, mothersNik, card, village, mother);
    }

    private String name(boolean female) {
        int words = 1 + (random.nextInt(100) < 80 ? 1 : 0) + (random.nextInt(100) < 30 ? 1 : 0);
        StringBuilder name = new StringBuilder(pick(female ? WOMEN : MEN));
        for (int i = 1; i < words; i++) {
            name.append(' ').append(random.nextBoolean() ? pick(SECOND) : pick(female ? WOMEN : MEN));
        }
        return name.toString();
    }

    /** One in twenty knows the year only. */
    private String date(int year) {
        return random.nextInt(20) == 0
                ? year + "-01-01"
                : String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** The first of a list far more often than the last. */
    private String pick(List<String> list) {
        double draw = random.nextDouble();
        return list.get((int) (draw * draw * list.size()));
    }
}
