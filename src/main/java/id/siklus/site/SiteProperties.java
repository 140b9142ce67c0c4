package id.siklus.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the pages of the guide come from, keys {@code siklus.site.*}.
 *
 * @param archive file to take them from instead of the one in the program; empty takes that
 */
@ConfigurationProperties("siklus.site")
record SiteProperties(@DefaultValue("") String archive) {}
