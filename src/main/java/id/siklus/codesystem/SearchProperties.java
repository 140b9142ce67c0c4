package id.siklus.codesystem;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the index of imported code systems lives, keys {@code siklus.search.*}.
 *
 * @param directory folder of the index; empty takes {@code index/pg} beside the data {@code pg} of the embedded database, {@code ./data/index/external} with an external one
 * @param elasticsearch an OpenSearch or Elasticsearch in place of Lucene on the local disk
 */
@Validated
@ConfigurationProperties("siklus.search")
record SearchProperties(
        @DefaultValue("") String directory,

        @NotNull @DefaultValue Elasticsearch elasticsearch) {

    /**
     * @param uris such as {@code https://cari.dinkes.go.id:9200}; none means Lucene
     * @param version such as {@code opensearch:2.11} or {@code 8.15}; empty asks the cluster
     * @param username empty for none
     * @param password empty for none
     */
    record Elasticsearch(
            @DefaultValue List<String> uris,
            @DefaultValue("") String version,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "Elasticsearch" + uris;
        }
    }
}
