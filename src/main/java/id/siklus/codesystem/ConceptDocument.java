package id.siklus.codesystem;

import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * A concept as the index has it: by what it is found, and nothing that is shown; that is read from PostgreSQL. Texts come folded already, so that the index and
 * PostgreSQL mean the same by a word.
 */
@SuppressWarnings("unused") // Hibernate Search reads the fields
final class ConceptDocument {

    @DocumentId
    private final String id;

    @KeywordField
    private final String edition;

    @KeywordField(sortable = Sortable.YES, projectable = Projectable.YES)
    private final String code;

    @FullTextField(analyzer = "whitespace", norms = Norms.NO)
    private final String words;

    @KeywordField(norms = Norms.NO)
    private final List<String> names;

    @GenericField
    private final boolean active;

    /** See {@link Checksum#ofRow}. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    private final String digest;

    ConceptDocument(UUID edition, StoredConcept concept) {
        this.id = edition + "|" + concept.code();
        this.edition = edition.toString();
        this.code = concept.code();
        this.names = concept.eachName();
        this.words = String.join(" ", names);
        this.active = concept.active();
        this.digest = Checksum.ofRow(concept);
    }
}
