package id.siklus.site;

import id.siklus.fhir.LocalText;

/** The same prose in both languages, section by section. */
record Told(Prose indonesian, Prose english) {

    Told {
        if (indonesian.sections().size() != english.sections().size()) {
            throw new IllegalArgumentException(
                    "The two languages have different sections: " + indonesian.title() + ", " + english.title());
        }
    }

    /** @param name of two texts among the resources of this room, {@code id/name.md} and {@code en/name.md} */
    static Told of(String name, ProseLinks links) {
        return new Told(
                Prose.read(Layout.resource("id/" + name + ".md"), links),
                Prose.read(Layout.resource("en/" + name + ".md"), links));
    }

    int size() {
        return indonesian.sections().size();
    }

    LocalText titles() {
        return new LocalText(indonesian.title(), english.title());
    }

    String lead() {
        return blocks(indonesian.lead(), english.lead());
    }

    String anchor(int section) {
        return indonesian.sections().get(section).anchor();
    }

    LocalText title(int section) {
        return new LocalText(
                indonesian.sections().get(section).title(),
                english.sections().get(section).title());
    }

    String body(int section) {
        return blocks(
                indonesian.sections().get(section).body(),
                english.sections().get(section).body());
    }

    void sections(Fragment page) {
        for (int i = 0; i < size(); i++) {
            page.open("h2", "id", anchor(i)).both(title(i)).close().raw(body(i));
        }
    }

    private static String blocks(String indonesian, String english) {
        return indonesian.equals(english) ? indonesian : Markup.blocks(indonesian, english);
    }
}
