package id.siklus.facility;

import java.util.Optional;
import java.util.Set;

/** The two trees that must not be mixed. */
enum Tree {
    /** Dinkes, Puskesmas, Pustu, Posyandu, and working groups in between. */
    SERVICE("Organization"),
    /** Provinsi, kabupaten/kota, kecamatan, desa/kelurahan, and the places in them. */
    ADMINISTRATIVE("Location");

    static final Set<String> RESOURCE_TYPES = Set.of("Organization", "Location");

    private final String resourceType;

    Tree(String resourceType) {
        this.resourceType = resourceType;
    }

    /** @return the type of every node of this tree; the edges are its {@code partOf} */
    String resourceType() {
        return resourceType;
    }

    static Optional<Tree> of(String resourceType) {
        for (Tree tree : values()) {
            if (tree.resourceType.equals(resourceType)) {
                return Optional.of(tree);
            }
        }
        return Optional.empty();
    }
}
