package id.siklus.site;

import id.siklus.fhir.LocalText;

/** The sections of the site in the order of its navigation; each begins with a page of its own. */
enum Shelf {
    HOME("index.html", "Beranda", "Home"),
    NARRATIVE("panduan.html", "Panduan", "Guide"),
    LIFE("siklus-hidup.html", "Siklus hidup", "Stages of life"),
    FORMS("formulir.html", "Formulir", "Forms"),
    PROFILES("profil.html", "Profil", "Profiles"),
    EXTENSIONS("ekstensi.html", "Ekstensi", "Extensions"),
    TERMINOLOGY("terminologi.html", "Terminologi", "Terminology"),
    PLANS("rencana.html", "Rencana", "Plans"),
    INTERFACES("antarmuka.html", "Antarmuka", "Interfaces"),
    TABLES("tabel.html", "Tabel datar", "Flat tables"),
    EXAMPLES("contoh.html", "Contoh", "Examples"),
    DOWNLOADS("unduhan.html", "Unduhan", "Downloads");

    private final String index;
    private final LocalText title;

    Shelf(String index, String indonesian, String english) {
        this.index = index;
        this.title = new LocalText(indonesian, english);
    }

    /** The path of the page that the section begins with. */
    String index() {
        return index;
    }

    LocalText title() {
        return title;
    }
}
