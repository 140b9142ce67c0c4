package id.siklus.site;

/** A ViewDefinition's id and where it lies in the site. */
record ViewName(String id) {

    String page() {
        return "ViewDefinition-" + id + ".html";
    }

    String json() {
        return "ViewDefinition-" + id + ".json";
    }
}
