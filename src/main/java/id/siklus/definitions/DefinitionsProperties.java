package id.siklus.definitions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys {@code siklus.definitions.*}.
 *
 * @param putBack installs this node's guide also where another content of the same version has replaced it; for one start, to go back for good
 */
@ConfigurationProperties("siklus.definitions")
record DefinitionsProperties(@DefaultValue("false") boolean putBack) {}
