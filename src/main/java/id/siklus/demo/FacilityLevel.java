package id.siklus.demo;

/** The levels of service of ILP (KMK 2015/2023, chapter II), with the codes that the guide and SATUSEHAT have for them. */
public enum FacilityLevel {
    DINKES_PROVINSI("dinkes", "129", "Dinas Kesehatan", "govt", "Government"),
    DINKES_KABKOTA("dinkes", "129", "Dinas Kesehatan", "govt", "Government"),
    PUSKESMAS("puskesmas", "102", "Pusat Kesehatan Masyarakat", "prov", "Healthcare Provider"),
    PUSTU("pustu", "OT000002", "Pustu", "dept", "Hospital Department"),
    POSYANDU("posyandu", "131", "Posyandu", "team", "Organizational team");

    final String jenjang;
    final String kemkesCode;
    final String kemkesDisplay;
    final String hl7Code;
    final String hl7Display;

    FacilityLevel(String jenjang, String kemkesCode, String kemkesDisplay, String hl7Code, String hl7Display) {
        this.jenjang = jenjang;
        this.kemkesCode = kemkesCode;
        this.kemkesDisplay = kemkesDisplay;
        this.hl7Code = hl7Code;
        this.hl7Display = hl7Display;
    }
}
