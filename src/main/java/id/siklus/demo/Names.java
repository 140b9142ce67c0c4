package id.siklus.demo;

import java.util.List;
import java.util.Random;

/**
 * Names as people of five regions bear them, put together at random: no entry stands for a real person. A single name without a family name is common and
 * right.
 */
final class Names {

    /** A naming custom: given names, and clan or second names where the custom has them. */
    enum Custom {
        JAWA(
                "Agus Bambang Budi Eko Heru Joko Mulyono Slamet Sugeng Suparman Sutrisno Suwarno Tri Wahyu Widodo Yanto",
                "Endang Lestari Mulyani Ngatini Partini Rini Siti Sri Sulastri Sumarni Suyatmi Tuminah Wahyuni Warsini Wulan",
                "Santoso Prasetyo Wibowo Raharjo Handayani Rahayu Utami Pratiwi Setyowati Purnomo"),
        SUNDA(
                "Aceng Asep Cecep Dadan Dadang Dede Entis Iwan Jajang Maman Ujang Wawan Yayan",
                "Ai Cucu Dedeh Elis Entin Euis Imas Iis Neneng Nyai Rina Tati Titin Yeyen",
                "Sopandi Hidayat Kurnia Suherman Nuraeni Rohaeti Komalasari Sukaesih Mulyana Gunawan"),
        PAPUA(
                "Agustinus Benyamin Daniel Demianus Elias Frans Hengki Isak Markus Melkias Obet Petrus Simson Yohanis Yulianus",
                "Agustina Dina Dorkas Ester Fransina Hana Katarina Maria Marike Orpa Rosalina Sarlota Sofia Yosina Yuliana",
                "Dowansiba Indou Iba Mandacan Meidodga Muid Saiba Tibiai Trirbo Ullo Warami Wonggor Rumbiak Kbarek Mofu"),
        MINANG(
                "Afrizal Arman Asril Dasril Edison Hendri Irwan Jasman Masrul Rizal Syafrizal Yusrizal Zulfikar",
                "Asnidar Darnis Desmawati Elvira Ermawati Fitriani Gusnawati Murni Nurhayati Rahmi Yulidar Yusnita Zuraida",
                "Chaniago Koto Piliang Sikumbang Tanjung Jambak Guci"),
        DAYAK(
                "Aloysius Antonius Bernadus Donatus Fransiskus Herkulanus Kornelius Lambertus Paulus Rufinus Silvester Yakobus",
                "Agnes Anastasia Bernadeta Emiliana Florensia Helaria Kristina Lusia Margareta Natalia Veronika Yustina",
                "Anyi Buntar Jampi Kuling Lunsa Nyandang Sabung Ujun Jelani Linggi");

        final List<String> men;
        final List<String> women;
        final List<String> second;

        Custom(String men, String women, String second) {
            this.men = List.of(men.split(" "));
            this.women = List.of(women.split(" "));
            this.second = List.of(second.split(" "));
        }

        boolean clan() {
            return this != JAWA && this != SUNDA;
        }
    }

    private static final List<String> CHILDREN_BOYS =
            List.of("Rafa", "Alvaro", "Dimas", "Rizki", "Fajar", "Gilang", "Yosua", "Samuel", "Arkan", "Bima", "Ilham");
    private static final List<String> CHILDREN_GIRLS =
            List.of("Aisyah", "Kirana", "Nadia", "Putri", "Zahra", "Grace", "Gloria", "Intan", "Melati", "Salsabila");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    /** Prafi was opened to settlers from Java among the Arfak people; the rest came for trade and work. */
    Custom customOfPrafi() {
        int draw = random.nextInt(100);
        if (draw < 44) {
            return Custom.JAWA;
        }
        if (draw < 80) {
            return Custom.PAPUA;
        }
        if (draw < 90) {
            return Custom.SUNDA;
        }
        return draw < 96 ? Custom.MINANG : Custom.DAYAK;
    }

    Custom any() {
        return pick(List.of(Custom.values()));
    }

    String clan(Custom custom) {
        return pick(custom.second);
    }

    String adult(Custom custom, boolean female, String clan) {
        String given = pick(female ? custom.women : custom.men);
        if (custom.clan()) {
            return given + " " + clan;
        }
        return random.nextInt(100) < 35 ? given : given + " " + pick(custom.second);
    }

    String child(Custom custom, boolean female, String clan) {
        String given = pick(female ? CHILDREN_GIRLS : CHILDREN_BOYS);
        String second = custom.clan() ? clan : pick(custom.second);
        return given + " " + second;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
