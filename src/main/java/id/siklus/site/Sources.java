package id.siklus.site;

import java.nio.file.Path;

/** Where the texts of the guide lie in the project. */
record Sources(Path project) {

    /** The compiled definitions; below it {@code example/} and {@code views/}. */
    Path definitions() {
        return project.resolve("fhir-profiles");
    }

    /** Examples with one fault each. */
    Path invalid() {
        return project.resolve("ig/invalid");
    }

    /** Pages of prose, in Markdown. */
    Path narrative() {
        return project.resolve("ig/input/pagecontent");
    }
}
