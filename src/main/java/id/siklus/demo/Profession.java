package id.siklus.demo;

/** Who gives care, with the codes of the guide's value set {@code peran-tenaga}. */
enum Profession {
    DOKTER("http://snomed.info/sct", "112247003", "Medical doctor", "dr. "),
    BIDAN("http://snomed.info/sct", "309453006", "Registered midwife", "Bdn. "),
    PERAWAT("http://snomed.info/sct", "106292003", "Professional nurse", "Ns. "),
    KADER("http://terminology.kemkes.go.id/CodeSystem/clinical-term", "EHA000001", "Kader/ Komunitas", "");

    final String system;
    final String code;
    final String display;
    final String title;

    Profession(String system, String code, String display, String title) {
        this.system = system;
        this.code = code;
        this.display = display;
        this.title = title;
    }
}
